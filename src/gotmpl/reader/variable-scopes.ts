import type { Pipeline, VariableOperand } from './template-nodes.ts'

/** The variables that are known at a place of the template, as Go's parser counts them. */
export interface VariableScopes {
  /** Enters a block; definitions see no variables of their surroundings. */
  open(isDefinition: boolean): void
  close(): void
  /** Declares what a pipeline sets; gives the first variable in it that nothing declares. */
  read(pipeline: Pipeline): VariableOperand | null
}

export function createVariableScopes(): VariableScopes {
  const counts = new Map<string, number[]>()
  const frames: { names: string[]; base: number }[] = [{ names: [], base: 0 }]
  let level = 0

  function declare(name: string): void {
    frames.at(-1)!.names.push(name)
    const levels = counts.get(name)
    if (levels) levels.push(level)
    else counts.set(name, [level])
  }

  function isKnown(name: string): boolean {
    if (name === '$') return true
    const last = counts.get(name)?.at(-1)
    return last !== undefined && last >= frames.at(-1)!.base
  }

  function read(pipeline: Pipeline): VariableOperand | null {
    for (const { name } of pipeline.variables) declare(name)
    for (const { operands } of pipeline.commands) {
      for (const operand of operands) {
        const inside = operand.type === 'chain' ? operand.operand : operand
        if (inside.type === 'variable' && !isKnown(inside.name)) return inside
        const missing = inside.type === 'pipeline' ? read(inside) : null
        if (missing) return missing
      }
    }
    return null
  }

  return {
    read,
    open(isDefinition) {
      level++
      frames.push({ names: [], base: isDefinition ? level : frames.at(-1)!.base })
    },
    close() {
      for (const name of frames.pop()!.names) counts.get(name)!.pop()
      level--
    },
  }
}
