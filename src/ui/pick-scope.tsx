import type {SavedRule} from '../model/saved-rule.ts';
import {likeText} from './card-news.tsx';
import {text, textFor} from './text.ts';

/** A sign that tickets like this share, and how many tickets of the page have it. */
export type Like = Pick<SavedRule, 'sign' | 'words'> & {count: number};

export interface PickScopeProps {
	ticket: string;
	/** Null until the reader wants to know. */
	likes: readonly Like[] | null;
	/** The place of the chosen sign in `likes`; null is this ticket alone. */
	chosen: number | null;
	onScope(chosen: number | null): void;
	/** Asks for `likes`. */
	onWiden(): void;
}

/** For which tickets a pick shall count. */
export function PickScope({ticket, likes, chosen, onScope, onWiden}: PickScopeProps) {
	return (
		<fieldset class="scope">
			<legend>{text('pick_for')}</legend>
			<label>
				<input type="radio" name="scope" checked={chosen === null} onChange={() => onScope(null)} />
				<bdi>{text('pick_this_ticket', ticket)}</bdi>
			</label>
			{likes?.map((like, index) => (
				<label key={`${like.sign} ${like.words}`}>
					<input type="radio" name="scope" checked={chosen === index} onChange={() => onScope(index)} />
					<span>
						<bdi>{likeText(like)}</bdi> <small>{textFor(like.count, 'pick_here')}</small>
					</span>
				</label>
			))}
			{likes === null && (
				<button type="button" class="widen" onClick={onWiden}>
					{text('pick_widen')}
				</button>
			)}
			{likes?.length === 0 && <p class="quiet">{text('pick_nothing_like_it')}</p>}
		</fieldset>
	);
}
