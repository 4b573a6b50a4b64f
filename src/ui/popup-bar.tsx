import {countOf, type Filter, filters, shares} from './popup-share.ts';
import {numberText, text} from './text.ts';
import type {ListedTicket} from './ticket-list.tsx';

interface PopupBarProps {
	tickets: readonly ListedTicket[];
	/** Null shows all. */
	filter: Filter | null;
	onFilter(filter: Filter | null): void;
}

/** Whose calls a page's tickets are: a bar for the eye, and under it each part with its number, which filters by it. */
export function PopupBar({tickets, filter, onFilter}: PopupBarProps) {
	const indebted = countOf(tickets, 'debt');
	return (
		<section class="shares" aria-label={text('popup_shares')}>
			<div class="bar" aria-hidden="true">
				{shares.map((share) => (
					<Part key={share} of={share} count={countOf(tickets, share)} />
				))}
			</div>
			<div class="bar thin" aria-hidden="true">
				<Part of="debt" count={indebted} />
				<Part of="rest" count={tickets.length - indebted} />
			</div>
			<fieldset class="chips">
				<legend class="unseen">{text('popup_filter')}</legend>
				{filters.map((each) => {
					const count = countOf(tickets, each);
					const isOn = filter === each;
					return (
						<button
							key={each}
							type="button"
							class={`chip ${each}`}
							aria-pressed={isOn}
							disabled={count === 0 && !isOn}
							onClick={() => onFilter(isOn ? null : each)}
						>
							<span class="mark" aria-hidden="true" />
							{`${labelOf(each)} `}
							<b>{numberText(count)}</b>
						</button>
					);
				})}
			</fieldset>
		</section>
	);
}

function Part({of, count}: {of: Filter | 'rest'; count: number}) {
	return count > 0 && <span class={of} style={{flexGrow: count}} />;
}

function labelOf(filter: Filter): string {
	if (filter === 'unclear') return text('popup_unclear');
	return filter === 'debt' ? text('popup_debt') : text(`owner_${filter}`);
}
