import {readFileSync} from 'node:fs';

const messages = JSON.parse(readFileSync('public/_locales/en/messages.json', 'utf8')) as Record<
	string,
	{message: string}
>;

/** In the place of `webextension-polyfill`: the browser's API as far as words go, in English. */
export default {
	i18n: {
		getUILanguage: () => 'en',
		getMessage: (id: string, given: string[] = []) =>
			(messages[id]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => given[Number(place) - 1] ?? ''),
	},
};
