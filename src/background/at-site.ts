/** Whether a page of that host name may speak of a site: `hostname` itself or a workspace of it. */
export function isAt(site: string, hostname: string): boolean {
	return site === hostname || site.startsWith(`${hostname}/`);
}
