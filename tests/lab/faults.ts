/** What is wrong with a tracker's API. `retryAfter` is in seconds. `html` is the log-in page with status 200. */
export type ApiFault =
	| {kind: 'status'; status: number; retryAfter?: number}
	| {kind: 'html'}
	| {kind: 'never'}
	| {kind: 'broken'};

/** Troubles that a test can switch on and off at any time. `signedOut` ends the session at the next page. */
export interface Faults {
	api: ApiFault | null;
	signedOut: boolean;
}
