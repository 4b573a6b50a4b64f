import browser from 'webextension-polyfill';

/** A sentence of the reader's locale. */
export function text(id: string, ...substitutions: string[]): string {
	return browser.i18n.getMessage(id, substitutions);
}

/** The form that the locale has for so many: `<id>_one`, `<id>_other` and so on; the number is `$1`. */
export function textFor(count: number, id: string): string {
	const language = browser.i18n.getUILanguage();
	const form = new Intl.PluralRules(language).select(count);
	const number = numberText(count);
	return text(`${id}_${form}`, number) || text(`${id}_other`, number);
}

export function numberText(number: number): string {
	return new Intl.NumberFormat(browser.i18n.getUILanguage()).format(number);
}

/** A share, 0 to 1, as whole percent. */
export function percentText(share: number): string {
	return new Intl.NumberFormat(browser.i18n.getUILanguage(), {style: 'percent'}).format(share);
}

/** A time of day where the reader is; `at` is in milliseconds. */
export function timeText(at: number): string {
	return new Intl.DateTimeFormat(browser.i18n.getUILanguage(), {timeStyle: 'short'}).format(at);
}
