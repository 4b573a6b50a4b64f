import {shownWords} from '../within.ts';

const DOT = '[aria-hidden="true"][style*="background"]';

/** The names beside the coloured dots. */
export function labelsIn(element: Element): string[] {
	return [...element.querySelectorAll(DOT)].flatMap((dot) => shownWords(dot.nextSibling ?? dot.parentElement) ?? []);
}
