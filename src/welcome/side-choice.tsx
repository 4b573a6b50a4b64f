import {useEffect, useState} from 'preact/hooks';
import type {Side} from '../model/side.ts';
import {readSide, writeSide} from '../storage/side.ts';
import {text} from '../ui/text.ts';

const CHOICES: readonly (Side | null)[] = ['product', 'engineering', null];

/** The one question. Said at once, and as easily taken back. */
export function SideChoice() {
	const [side, setSide] = useState<Side | null>(null);
	const [said, setSaid] = useState<'written' | 'refused' | null>(null);
	useEffect(() => {
		void readSide().then(setSide);
	}, []);
	const choose = async (chosen: Side | null): Promise<void> => {
		setSide(chosen);
		setSaid(await writeSide(chosen));
	};
	return (
		<section>
			<h2 id="side">{text('side_title')}</h2>
			<p>{text('side_lead')}</p>
			<div role="radiogroup" aria-labelledby="side" class="choices">
				{CHOICES.map((each) => (
					<label key={each}>
						<input type="radio" name="side" checked={side === each} onChange={() => void choose(each)} />
						{text(`side_${each ?? 'open'}`)}
					</label>
				))}
			</div>
			<p class="quiet" role="status">
				{said && text(`side_${said}`)}
			</p>
		</section>
	);
}
