const deepest = 40

/** The white space in front of a line of a tree. Below 40 levels the level is written as a number instead. */
export function indentation(depth: number): string {
  // or deep nesting would cost the square of its depth
  return depth <= deepest ? '  '.repeat(depth) : `${'  '.repeat(deepest)}(${depth}) `
}
