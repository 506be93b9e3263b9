/** A share as people read it: `99.9 %`, never rounded up to all. */
export function shareText(share: number): string {
  return share === 1 ? '100 %' : `${(Math.floor(share * 1000) / 10).toFixed(1)} %`
}
