import type {Decision} from '../model/decision.ts';
import type {HintReply} from '../model/hint-answers.ts';
import type {SavedRule} from '../model/saved-rule.ts';
import {titleOf} from './decision-text.ts';
import {text} from './text.ts';

/** What has just come of the reader's own step. A refusal's code is that of the contract. */
export type News =
	| {kind: 'picked'; ticket: string; decision: Decision}
	| {kind: 'taught'; rule: Pick<SavedRule, 'sign' | 'words'>; decision: Decision}
	| {kind: 'rejudged'; ticket: string}
	| {kind: 'undone'}
	| {kind: 'copied'; words: string}
	| {kind: 'not-copied'}
	| {kind: 'hint-answered'; reply: HintReply}
	| {kind: 'refused'; code: string};

/**
 * One sentence, announced when it comes; null says nothing. The element stays, since a reader's screen reader hears
 * only what comes into an element that is there already.
 */
export function CardNews({news, onUndo}: {news: News | null; onUndo: (() => void) | null}) {
	return (
		<div class={news ? 'news' : 'no-news'}>
			<p role="status">{news && <bdi>{says(news)}</bdi>}</p>
			{onUndo && (
				<button type="button" class="undo" onClick={onUndo}>
					{text('card_undo')}
				</button>
			)}
		</div>
	);
}

/** "tickets labelled “checkout”": what a rule is about. */
export function likeText({sign, words}: Pick<SavedRule, 'sign' | 'words'>): string {
	return text(`pick_like_${sign}`, words.length > LONGEST ? `${words.slice(0, LONGEST - 1)}…` : words);
}

const LONGEST = 60;

function says(news: News): string {
	switch (news.kind) {
		case 'picked':
			return text('card_saved', news.ticket, titleOf(news.decision));
		case 'taught':
			return text('card_saved', likeText(news.rule), titleOf(news.decision));
		case 'rejudged':
			return text('card_rejudged', news.ticket);
		case 'undone':
			return text('card_undone');
		case 'copied':
			return text('card_copied');
		case 'not-copied':
			return text('card_not_copied');
		case 'hint-answered':
			return text(`hint_answered_${news.reply.replaceAll('-', '_')}`);
		case 'refused':
			return text(`edit_refused_${news.code.replaceAll('-', '_')}`) || text('edit_refused_failed');
	}
}
