/** `YYYY-MM-DD` where the reader is. */
export function dayOf(now: Date): string {
	const two = (number: number): string => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
