const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-05-04` as "4 May": the same on the server and in every browser. */
export function shortDate(date: string): string {
	const [, month, day] = date.split('-').map(Number);
	return `${day} ${MONTHS[(month ?? 1) - 1]}`;
}
