import { Command } from 'commander'
export function initCommand(finish: (exitCode: number) => void): Command {
  return new Command('init').action(() => finish(0))
}
