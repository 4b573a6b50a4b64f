import {useLayoutEffect, useRef} from 'preact/hooks';
import {createBadge, dress, type Look, paint} from '../../src/content/badge.ts';
import {flash} from '../../src/content/flash.ts';

interface BadgeHereProps {
	look: Look;
	/** Where there is hardly room for more than the key. */
	narrow?: boolean;
	/** Flashed, as when the popup shows its ticket. */
	flashed?: boolean;
}

const GAP = 4;

/** A badge beside a key, as the content script makes and paints it. */
export function BadgeHere({look, narrow = false, flashed = false}: BadgeHereProps) {
	const line = useRef<HTMLSpanElement>(null);
	const key = useRef<HTMLSpanElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: hung once and left there.
	useLayoutEffect(() => {
		if (!line.current || !key.current) return;
		const badge = createBadge();
		paint(badge, look);
		line.current.append(badge.element);
		dress(badge);
		badge.button.classList.add('placed');
		const from = badge.element.getBoundingClientRect();
		const to = key.current.getBoundingClientRect();
		const room = line.current.getBoundingClientRect().right - to.right - GAP;
		badge.button.classList.toggle('tight', badge.button.scrollWidth > room);
		badge.button.style.translate = `${to.right + GAP - from.left}px ${to.top + to.height / 2 - from.top}px`;
		if (flashed) flash(line.current, badge.element);
	}, []);
	return (
		<span ref={line} class={narrow ? 'key-line narrow' : 'key-line'}>
			<span ref={key}>{look.ticket}</span>
		</span>
	);
}
