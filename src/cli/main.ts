#!/usr/bin/env node
import { guardStreams } from './guard-streams.ts'
import { run } from './run.ts'

guardStreams()
process.exitCode = await run(process.argv.slice(2))
