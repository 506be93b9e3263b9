import type { Template } from '../reader/template-nodes.ts'

/** The template of a partial, by the name in the call; undefined when it is not known for certain, or does not parse. */
export type PartialLookup = (name: string) => Template | undefined
