/*
 * What a person would see at a glance and no selector tells: words that are cut, that leave their place, or that come
 * from no locale. It runs in a page and is sent there as text, so it stands for itself.
 */

export interface LookOver {
	/** Words that are no message of ours and may be seen: of tickets, sites and readers. */
	known: readonly string[];
	/** Whether every other word must be in the brackets of the pseudo-locale. */
	bracketed: boolean;
}

/** What is wrong with a page as it is laid out now, a line each; an empty list is a good page. */
export function lookOver({known, bracketed}: LookOver): string[] {
	const longest = [...known].sort((a, b) => b.length - a.length);
	const problems = new Set<string>();
	const pen = document.createElement('canvas').getContext('2d');

	const nameOf = (element: Element): string => {
		const root = element.getRootNode();
		const place = root instanceof ShadowRoot ? (root.host.getAttribute('data-name') ?? root.host.localName) : '';
		const kind = element.className ? `${element.localName}.${element.className}` : element.localName;
		return `${place} ${kind}`.trim();
	};
	const say = (element: Element, what: string, words: string): void => {
		problems.add(`${nameOf(element)} ${what}: ${words.replace(/\s+/g, ' ').trim().slice(0, 80)}`);
	};
	/** What is left of words without messages and without what is known. */
	const foreign = (words: string): string => {
		let rest = words;
		for (const one of longest) rest = rest.replaceAll(one, '');
		for (let former = ''; former !== rest; ) {
			former = rest;
			rest = rest.replace(/\[[^[\]]*\]/g, '');
		}
		return /\p{L}/u.test(rest) ? rest : '';
	};
	const hidden = new Set<Element>();
	const isForTheEarAlone = (element: Element): boolean => getComputedStyle(element).clipPath === 'inset(50%)';
	const isDrawn = (element: Element): boolean =>
		element.checkVisibility({visibilityProperty: true, opacityProperty: true});

	const checkBox = (element: HTMLElement): void => {
		const {overflowX, overflowY, textOverflow, display} = getComputedStyle(element);
		const {clientWidth, clientHeight, scrollWidth, scrollHeight} = element;
		if (clientWidth === 0 || display === 'inline' || !element.textContent?.trim()) return;
		// Words of others may end in dots, for nobody knows how long they are.
		const mayEnd = textOverflow === 'ellipsis' && element.querySelector('bdi') !== null;
		if (scrollWidth > clientWidth + 1 && !mayEnd) {
			say(element, `is ${scrollWidth - clientWidth} px too narrow`, element.textContent);
		}
		const scrolls = /auto|scroll/.test(overflowY) || /auto|scroll/.test(overflowX);
		if (scrollHeight > clientHeight + 1 && !scrolls) {
			say(element, `is ${scrollHeight - clientHeight} px too low`, element.textContent);
		}
	};
	/** No box tells that the words in a field are cut. */
	const checkField = (field: HTMLElement): void => {
		const words =
			field instanceof HTMLSelectElement
				? (field.selectedOptions[0]?.text ?? '')
				: field instanceof HTMLInputElement
					? field.placeholder
					: '';
		if (words === '' || pen === null) return;
		// There is no room that it could have besides.
		const isFull = field.offsetWidth >= (field.parentElement?.clientWidth ?? Number.POSITIVE_INFINITY) - 1;
		if (isFull && field instanceof HTMLSelectElement) return;
		const {font, paddingLeft, paddingRight} = getComputedStyle(field);
		pen.font = font;
		const arrow = field instanceof HTMLSelectElement ? 16 : 0;
		const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - arrow;
		const width = pen.measureText(words).width;
		if (width > room + 1) say(field, `is ${Math.round(width - room)} px too narrow`, words);
	};
	const checkWords = (element: Element): void => {
		for (const child of element.childNodes) {
			const rest = child.nodeType === Node.TEXT_NODE ? foreign(child.textContent ?? '') : '';
			if (rest) say(element, 'says what is in no locale', rest);
		}
		for (const attribute of ['aria-label', 'title', 'placeholder', 'alt']) {
			const rest = foreign(element.getAttribute(attribute) ?? '');
			if (rest) say(element, `has a ${attribute} that is in no locale`, rest);
		}
	};

	const walk = (root: Document | ShadowRoot): void => {
		const seen = root instanceof Document ? root.body : root;
		for (const element of seen.querySelectorAll('*')) {
			// The gallery's own captions are for us alone.
			const isOurs = root instanceof ShadowRoot || document.querySelector('.hung') === null;
			const unseen = element.parentElement && hidden.has(element.parentElement);
			if (unseen || isForTheEarAlone(element)) hidden.add(element);
			else if (element instanceof HTMLElement && isDrawn(element)) {
				checkBox(element);
				checkField(element);
			}
			if (bracketed && isOurs && !element.matches('script, style, time')) checkWords(element);
			if (element.shadowRoot) walk(element.shadowRoot);
		}
	};
	walk(document);
	const {scrollWidth} = document.documentElement;
	if (scrollWidth > innerWidth) problems.add(`The page is ${scrollWidth - innerWidth} px wider than its window.`);
	return [...problems];
}
