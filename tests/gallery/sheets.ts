import cardStyle from '../../src/content/card.css?inline';
import optionsStyle from '../../src/options/options.css?inline';
import popupStyle from '../../src/popup/popup.css?inline';
import ownerStyle from '../../src/ui/owner.css?inline';
import type {Surface} from './exhibit.ts';
import frameStyle from './frame.css?inline';

const sources: Record<Surface, string> = {
	// Cards lie beside one another here: only one popover could be open at a time.
	page: `${ownerStyle}${cardStyle.replaceAll(':popover-open', ':not(.never)')}`,
	popup: ofRoot(popupStyle),
	options: ofRoot(optionsStyle),
};
const made = new Map<Surface, CSSStyleSheet[]>();

/** The shipped sheets of a surface, for a shadow root that stands for its page. */
export function sheetsOf(surface: Surface): CSSStyleSheet[] {
	const known = made.get(surface) ?? [sources[surface], frameStyle].map(sheetOf);
	made.set(surface, known);
	return known;
}

/** What is said of a page's root and body is said of the shadow root's host and of the frame in it. */
function ofRoot(css: string): string {
	return css.replaceAll(':root', ':host').replaceAll(/(?<=^|[},\s])body(?=\s*[{,])/g, '.frame');
}

function sheetOf(css: string): CSSStyleSheet {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	return sheet;
}
