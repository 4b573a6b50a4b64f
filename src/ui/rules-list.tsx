import type {TargetedDragEvent} from 'preact';
import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {Owner} from '../model/owner.ts';
import type {SavedRule} from '../model/saved-rule.ts';
import {OwnerMark} from './owner-mark.tsx';
import {wordsOfRule} from './rules-words.ts';
import {text} from './text.ts';

/**
 * A rule as it is listed. `owner` is null where its decision is gone; `mark` says why it never decides, '' if it may;
 * `matches` says what it matches now, '' where that is not known.
 */
export interface ListedRule {
	rule: SavedRule;
	title: string;
	owner: Owner | null;
	mark: string;
	matches: string;
}

interface RulesListProps {
	rules: readonly ListedRule[];
	onMove(id: string, to: number): void;
	onRemove(id: string): void;
}

/** Saved rules in the order in which they are tried. A rule is moved by dragging, by its buttons or by Alt and an arrow. */
export function RulesList({rules, onMove, onRemove}: RulesListProps) {
	const list = useRef<HTMLOListElement>(null);
	const [dragged, setDragged] = useState<string | null>(null);
	const [gap, setGap] = useState<number | null>(null);

	/** A rule that is moved is taken out of the page for a moment, and the focus with it. */
	const held = useRef<{id: string; part: string} | null>(null);
	useLayoutEffect(() => {
		if (held.current === null || document.activeElement !== document.body) return;
		const {id, part} = held.current;
		held.current = null;
		const items = [...(list.current?.querySelectorAll<HTMLElement>('li') ?? [])];
		const item = items.find(({dataset}) => dataset['rule'] === id);
		item?.querySelector<HTMLElement>(`[data-part="${part}"]`)?.focus();
	});

	const move = (id: string, to: number): void => {
		const from = rules.findIndex(({rule}) => rule.id === id);
		if (to === from || to < 0 || to >= rules.length) return;
		const {activeElement} = document;
		const part = activeElement instanceof HTMLElement ? activeElement.dataset['part'] : undefined;
		held.current = part === undefined ? null : {id, part};
		onMove(id, to);
	};
	/** Both events say that a rule may be dropped here, and where its place would be. */
	const hover = (event: TargetedDragEvent<HTMLElement>, place: number): void => {
		if (dragged === null) return;
		event.preventDefault();
		if (event.dataTransfer) event.dataTransfer.dropEffect = 'move';
		const {top, height} = event.currentTarget.getBoundingClientRect();
		setGap(event.clientY > top + height / 2 ? place + 1 : place);
	};
	const drop = (): void => {
		const from = rules.findIndex(({rule}) => rule.id === dragged);
		if (dragged !== null && gap !== null) move(dragged, gap > from ? gap - 1 : gap);
		setDragged(null);
		setGap(null);
	};

	return (
		<ol ref={list} class="rules">
			{rules.map(({rule, title, owner, mark, matches}, place) => {
				const words = wordsOfRule(rule);
				return (
					<li
						key={rule.id}
						data-rule={rule.id}
						class={[
							dragged === rule.id ? 'dragged' : '',
							gap === place ? 'gap-before' : '',
							gap === rules.length && place === rules.length - 1 ? 'gap-after' : '',
						].join(' ')}
						onKeyDown={(event) => {
							if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
							event.preventDefault();
							move(rule.id, event.key === 'ArrowUp' ? place - 1 : place + 1);
						}}
						onFocusOut={({relatedTarget}) => {
							if (relatedTarget !== null) held.current = null;
						}}
						onDragEnter={(event) => hover(event, place)}
						onDragOver={(event) => hover(event, place)}
						onDrop={(event) => {
							event.preventDefault();
							drop();
						}}
					>
						<span
							class="handle"
							aria-hidden="true"
							draggable
							onDragStart={(event) => {
								const {currentTarget, dataTransfer} = event;
								const item = currentTarget.closest('li');
								if (!dataTransfer || !item) return;
								// Firefox drags nothing that carries nothing.
								dataTransfer.setData('text/plain', words);
								dataTransfer.setDragImage(item, 12, 12);
								dataTransfer.effectAllowed = 'move';
								setDragged(rule.id);
							}}
							onDragEnd={() => {
								setDragged(null);
								setGap(null);
							}}
						/>
						<span class="place">{place + 1}</span>
						<div class="what">
							<bdi class="words">{words}</bdi>
							<span class={`then ${owner ?? ''}`}>
								{owner && <OwnerMark owner={owner} />}
								<bdi>{title}</bdi>
								{owner && <span class="owner-word">{text(`owner_${owner}`)}</span>}
							</span>
							{matches !== '' && <span class="matches">{matches}</span>}
							{mark !== '' && (
								<span class="mark-words">
									<bdi>{mark}</bdi>
								</span>
							)}
						</div>
						<div class="acts">
							<button
								type="button"
								class="small"
								data-part="up"
								aria-label={text('options_rules_up', words)}
								aria-disabled={place === 0}
								aria-keyshortcuts="Alt+ArrowUp"
								onClick={() => move(rule.id, place - 1)}
							>
								<span aria-hidden="true">↑</span>
							</button>
							<button
								type="button"
								class="small"
								data-part="down"
								aria-label={text('options_rules_down', words)}
								aria-disabled={place === rules.length - 1}
								aria-keyshortcuts="Alt+ArrowDown"
								onClick={() => move(rule.id, place + 1)}
							>
								<span aria-hidden="true">↓</span>
							</button>
							<button
								type="button"
								data-part="remove"
								aria-label={text('options_rules_remove_named', words)}
								onClick={() => {
									const next = rules[place + 1] ?? rules[place - 1];
									held.current = next ? {id: next.rule.id, part: 'remove'} : null;
									onRemove(rule.id);
								}}
							>
								{text('options_rules_remove')}
							</button>
						</div>
					</li>
				);
			})}
		</ol>
	);
}
