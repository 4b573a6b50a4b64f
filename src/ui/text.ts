import browser from 'webextension-polyfill';

/** A sentence of the reader's locale. */
export function text(id: string, ...substitutions: string[]): string {
	return browser.i18n.getMessage(id, substitutions);
}

/** The form that the locale has for so many: `<id>_one`, `<id>_other` and so on; the number is `$1`. */
export function textFor(count: number, id: string): string {
	const language = browser.i18n.getUILanguage();
	const form = new Intl.PluralRules(language).select(count);
	const number = new Intl.NumberFormat(language).format(count);
	return text(`${id}_${form}`, number) || text(`${id}_other`, number);
}
