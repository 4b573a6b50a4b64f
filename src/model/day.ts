/** `YYYY-MM-DD` where the reader is. */
export function dayOf(now: Date): string {
	const two = (number: number): string => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The day so many days after another one, both `YYYY-MM-DD`. */
export function daysAfter(day: string, days: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}
