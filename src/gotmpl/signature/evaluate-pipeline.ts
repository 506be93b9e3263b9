import type { Command, Operand, Pipeline, Span } from '../reader/template-nodes.ts'
import { anything, known, object, type Value } from './abstract-value.ts'
import { callFunction } from './call-function.ts'
import { readMember } from './read-member.ts'
import { fail, type RunState, readVariable, setVariable } from './run-state.ts'

function followPath(state: RunState, base: Value, path: readonly string[], args: Value[], span: Span): Value {
  let value = base
  for (const [at, name] of path.entries()) {
    value = readMember(state, value, name, at === path.length - 1 ? args : [], span)
  }
  return value
}

function evaluateOperand(state: RunState, operand: Operand, args: Value[], span: Span): Value {
  switch (operand.type) {
    case 'dot':
      return state.dot
    case 'nil':
      return known(null)
    case 'string':
    case 'boolean':
      return known(operand.value)
    case 'number':
      return operand.value === null ? anything('site') : known(operand.value)
    case 'field':
      return followPath(state, state.dot, operand.path, args, span)
    case 'variable': {
      // a variable of a branch that did not run: Go stops there
      const base = readVariable(state, operand.name) ?? anything('site')
      return followPath(state, base, operand.path, args, span)
    }
    case 'pipeline':
      return evaluatePipeline(state, operand)
    case 'identifier':
      return callFunction(state, operand.name, () => args, span)
    case 'chain': {
      if (operand.operand.type === 'pipeline') {
        return followPath(state, evaluatePipeline(state, operand.operand), operand.path, args, span)
      }
      const [method, ...rest] = operand.path as [string, ...string[]]
      const { name } = operand.operand
      // `site.Title`, `hugo.Version` and `page.Params` are functions with fields behind them
      if (name === 'site' || name === 'hugo' || name === 'page') {
        return followPath(state, object('page'), operand.path, args, span)
      }
      const value = callFunction(state, `${name}.${method}`, () => args, span)
      return followPath(state, value, rest, [], span)
    }
  }
}

function evaluateCommand(state: RunState, command: Command, last: Value | null): Value {
  const [first, ...rest] = command.operands as [Operand, ...Operand[]]
  const evaluateArguments = (): Value[] => {
    const args = rest.map(operand => evaluateOperand(state, operand, [], operand))
    return last ? [...args, last] : args
  }
  // `and` and `or` stop at the first argument that decides
  if (first.type === 'identifier') {
    const lazy = rest.map(operand => () => evaluateOperand(state, operand, [], operand))
    if (last) lazy.push(() => last)
    return callFunction(state, first.name, evaluateArguments, command, lazy)
  }
  return evaluateOperand(state, first, evaluateArguments(), command)
}

/** The value of a pipeline; sets its variables. */
export function evaluatePipeline(state: RunState, pipeline: Pipeline): Value {
  let value: Value | null = null
  for (const command of pipeline.commands) value = evaluateCommand(state, command, value)
  const result = value ?? anything('site')
  for (const { name } of pipeline.variables) setVariable(state, name, result, pipeline.operator === ':=')
  if (value === null) fail(state, 1)
  return result
}
