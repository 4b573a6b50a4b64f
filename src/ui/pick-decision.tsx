import {OwnerMark} from './owner-mark.tsx';
import {PickScope, type PickScopeProps} from './pick-scope.tsx';
import type {Choice} from './pick-search.ts';
import {text} from './text.ts';

export interface PickDecisionProps extends PickScopeProps {
	query: string;
	/** What the query finds. */
	found: readonly Choice[];
	/** The place in `found` that Enter takes; null is none. */
	active: number | null;
	onQuery(query: string): void;
	onChoose(choice: Choice): void;
	onBack(): void;
}

/**
 * All decisions that a ticket may be, found by typing. The arrows and Enter are heard by whoever shows it, since a
 * tracker's page must not hear them first.
 */
export function PickDecision({query, found, active, onQuery, onChoose, onBack, ...scope}: PickDecisionProps) {
	return (
		<div class="picker">
			<PickScope {...scope} />
			<div class="search">
				<span id="pick-label">{text('pick_label')}</span>
				<input
					type="text"
					role="combobox"
					autoComplete="off"
					spellcheck={false}
					aria-labelledby="pick-label"
					aria-autocomplete="list"
					aria-expanded="true"
					aria-controls="pick-list"
					aria-activedescendant={active === null ? undefined : `pick-${active}`}
					value={query}
					onInput={({currentTarget}) => onQuery(currentTarget.value)}
				/>
			</div>
			<div role="listbox" id="pick-list" class="choices" tabIndex={-1} aria-label={text('pick_list')}>
				{found.map((choice, index) => (
					// biome-ignore lint/a11y/useKeyWithClickEvents: the search field above has the focus and the keys.
					// biome-ignore lint/a11y/useFocusableInteractive: as in every list of a combobox, the focus stays above.
					<div
						key={choice.decision.id}
						role="option"
						id={`pick-${index}`}
						class={choice.decision.owner}
						aria-selected={index === active}
						// The second click of a double click was meant for what was here before.
						onClick={({detail}) => detail < 2 && onChoose(choice)}
					>
						<OwnerMark owner={choice.decision.owner} />
						<span>
							<bdi>{choice.title}</bdi> <small>{choice.question}</small>
						</span>
					</div>
				))}
			</div>
			<p role="status" class="quiet">
				{found.length === 0 && text('pick_none')}
			</p>
			<button type="button" onClick={onBack}>
				{text('pick_back')}
			</button>
		</div>
	);
}
