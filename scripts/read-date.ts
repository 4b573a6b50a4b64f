const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const ISO = /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?=$|[T ])/;
const DAY_FIRST = /^(?<day>\d{1,2})[/ -](?<month>[a-z]{3})[a-z]*\.?[/ -](?<year>\d{4}|\d{2})\b/i;
const MONTH_FIRST = /^(?:[a-z]{3,9},? )?(?<month>[a-z]{3})[a-z]*\.? (?<day>\d{1,2}),? (?<year>\d{4})\b/i;
const DOTS = /^(?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4}|\d{2})\b/;
const SLASHES = /^(?<one>\d{1,2})\/(?<two>\d{1,2})\/(?<year>\d{4}|\d{2})\b/;

/** A time of day in UTC that is midnight somewhere on earth. */
const UTC_TIME = /[T ](?<hour>\d\d):(?<minute>00|15|30|45):00(?:\.0+)?(?:Z| GMT\+0000)/;

/**
 * The day in `YYYY-MM-DD` that trackers' exports write in many ways; null when it is none, or when day and
 * month cannot be told apart (`03/04/2026`). A midnight written in UTC is the nearest day: trackers export
 * the reader's own midnight.
 */
export function readDate(text: string): string | null {
	const written = text.trim();
	const parts =
		[ISO, DAY_FIRST, MONTH_FIRST, DOTS].map((form) => form.exec(written)?.groups).find(Boolean) ?? sorted(written);
	if (parts === null) return null;
	const {year = '', month = '', day = ''} = parts;
	const number = /^\d/.test(month) ? Number(month) : MONTHS.indexOf(month.toLowerCase()) + 1;
	const full = year.length === 2 ? 2000 + Number(year) : Number(year);
	const date = new Date(Date.UTC(full, number - 1, Number(day)));
	if (date.getUTCMonth() !== number - 1 || date.getUTCDate() !== Number(day)) return null;
	const utcHour = Number(UTC_TIME.exec(written)?.groups?.['hour'] ?? 0);
	if (utcHour >= 12) date.setUTCDate(date.getUTCDate() + 1);
	return date.toISOString().slice(0, 10);
}

/** Day and month between slashes stand in either order; only a number above 12 tells. */
function sorted(written: string): Record<string, string> | null {
	const {one = '', two = '', year = ''} = SLASHES.exec(written)?.groups ?? {};
	if (Number(one) > 12) return {day: one, month: two, year};
	if (Number(two) > 12 || (one === two && one !== '')) return {day: two, month: one, year};
	return null;
}
