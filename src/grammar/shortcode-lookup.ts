/**
 * Answers what a site's templates say of a shortcode name, as it is spelled in the call: whether the template uses its
 * inner content; undefined when there is no such template; `'unknown'` when there is no way to know. Hugo ignores the
 * case of names since 0.146.
 */
export type ShortcodeLookup = (name: string) => { readonly inner: boolean } | 'unknown' | undefined
