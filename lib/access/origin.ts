/** Whether a changing request comes from our own pages: the exact origin, nothing missing, nothing malformed. */
export function isOwnOrigin(origin: string | null, fetchSite: string | null, own: string): boolean {
  return origin === own && fetchSite !== "cross-site";
}
