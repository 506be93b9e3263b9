/** Stands for one code unit of a tag: no white space, no letter, and found in no text. */
export const maskedUnit = '\ufffc'
