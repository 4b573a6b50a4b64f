import browser from 'webextension-polyfill';

/** A day, `YYYY-MM-DD`, as the reader's language writes it in full; what is no day stays as it is. */
export function dayText(day: string): string {
	const at = new Date(`${day}T00:00:00Z`);
	if (Number.isNaN(at.getTime())) return day;
	return new Intl.DateTimeFormat(browser.i18n.getUILanguage(), {dateStyle: 'full', timeZone: 'UTC'}).format(at);
}
