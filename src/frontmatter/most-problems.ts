/** So many problems of one block are told at most: each costs a look at the block, and time must stay linear. */
export const mostProblems = 100
