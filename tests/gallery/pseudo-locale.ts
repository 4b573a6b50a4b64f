type Messages = Record<string, {message: string; placeholders?: unknown}>;

/** Each letter and the one in its place. */
const PAIRS =
	'aåbƀcçdðeéfƒgĝhĥiîjĵkķlļmɱnñoöpþqǫrŕsštţuûvṽwŵxẋyýzžAÅBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÖPÞQǪRŔSŠTŢUÛVṼWŴXẊYÝZŽ';
const ACCENTED = new Map([...PAIRS.matchAll(/(.)(.)/gu)].map(([, plain = '', accented = '']) => [plain, accented]));
const MORE = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const LONGER = 1.4;
const BRACKETS = 2;

/**
 * The messages as a language would say them that needs more room: in brackets, so that a cut end and a string from
 * elsewhere are seen, with accents, and about two fifths longer.
 */
export function pseudoLocale(messages: Messages): Messages {
	return Object.fromEntries(
		Object.entries(messages).map(([id, {message, ...rest}]) => [id, {message: lengthened(message), ...rest}]),
	);
}

function lengthened(message: string): string {
	const words = [message.replaceAll(/\$\d|\$\w+\$|\p{L}/gu, (part) => ACCENTED.get(part) ?? part)];
	for (let place = 0; words.join(' ').length + BRACKETS < message.length * LONGER; place++) {
		words.push(MORE[place % MORE.length] ?? '');
	}
	return `[${words.join(' ')}]`;
}
