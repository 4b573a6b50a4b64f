import {useLayoutEffect, useRef, useState} from 'preact/hooks';
import {Owner} from '../model/owner.ts';
import {placeAfter} from './matrix-keys.ts';
import {COLUMNS, type MatrixRow, MatrixRowView, type RowActions, roleTitle} from './matrix-row.tsx';
import {OwnerMark} from './owner-mark.tsx';
import {text} from './text.ts';

/** Rows under the owner that they have in common; null where they are not grouped. */
export interface MatrixGroup {
	owner: Owner | null;
	rows: readonly MatrixRow[];
}

interface MatrixGridProps extends RowActions {
	groups: readonly MatrixGroup[];
}

const OWNER = COLUMNS.indexOf('owner');

/**
 * Every decision, a row each. One cell is in the tab order; arrow keys, Home, End and Page lead to the others. In the
 * owner's column Enter leads to the choice and an owner's first letter makes it.
 */
export function MatrixGrid({groups, onOwner, onRemove}: MatrixGridProps) {
	const grid = useRef<HTMLTableElement>(null);
	const [at, setAt] = useState({decision: '', column: 0});
	const rows = groups.flatMap((group) => group.rows);
	const inTabOrder = rows.some(({decision}) => decision.id === at.decision)
		? at
		: {decision: rows[0]?.decision.id ?? '', column: 0};

	/** A row that goes to another group is taken out of the page for a moment, and the focus with it. */
	const moved = useRef(false);
	useLayoutEffect(() => {
		if (!moved.current || document.activeElement !== document.body) return;
		moved.current = false;
		cellAt(grid.current, at)?.focus();
	});
	const changeOwner: RowActions['onOwner'] = (decision, owner) => {
		moved.current = true;
		onOwner(decision, owner);
	};

	const onKeyDown = (event: KeyboardEvent): void => {
		// Whoever goes on is not called back.
		if (event.key === 'Tab') moved.current = false;
		const {target} = event;
		if (!(target instanceof HTMLElement)) return;
		const cell = target.closest<HTMLElement>('[data-column]');
		const row = rows.findIndex(({decision}) => decision.id === decisionAt(target));
		const column = Number(cell?.dataset['column']);
		const shown = rows[row];
		if (!cell || !shown) return;
		if (target !== cell) {
			if (event.key === 'Escape' || event.key === 'F2') cell.focus();
			return;
		}
		const next = placeAfter(event, {row, column}, {rows: rows.length, columns: COLUMNS.length});
		if (next) {
			event.preventDefault();
			cellAt(grid.current, {decision: rows[next.row]?.decision.id ?? '', column: next.column})?.focus();
		} else if (event.key === 'Enter' || event.key === 'F2') {
			const inner = cell.querySelector<HTMLElement>('select');
			if (inner) event.preventDefault();
			inner?.focus();
		} else if (column === OWNER && !event.ctrlKey && !event.metaKey && !event.altKey) {
			const chosen = Owner.options.find((owner) => initialOf(owner) === event.key.toLocaleLowerCase());
			const {decision, presetOwner} = shown;
			if (!chosen || chosen === decision.owner) return;
			event.preventDefault();
			changeOwner(decision.id, chosen === presetOwner ? null : chosen);
		}
	};

	return (
		<table
			ref={grid}
			class="matrix"
			// biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a grid is a table whose cells take the focus.
			role="grid"
			aria-label={text('options_matrix_grid')}
			aria-describedby="matrix-keys"
			onKeyDown={onKeyDown}
			onFocusIn={({target}) => {
				const cell = (target as HTMLElement).closest<HTMLElement>('[data-column]');
				const decision = decisionAt(target as HTMLElement);
				if (cell && decision) setAt({decision, column: Number(cell.dataset['column'])});
			}}
		>
			<thead>
				<tr>
					<th scope="col">{text('options_matrix_decision')}</th>
					<th scope="col">{text('options_matrix_owner')}</th>
					<th scope="col">{roleTitle('driver')}</th>
					<th scope="col">{roleTitle('approver')}</th>
					<th scope="col">{roleTitle('contributors')}</th>
					<th scope="col">{roleTitle('informed')}</th>
					<th scope="col">
						<span class="unseen">{text('options_matrix_change')}</span>
					</th>
				</tr>
			</thead>
			{groups.map(({owner, rows: group}) => (
				<tbody key={owner ?? ''}>
					{owner !== null && (
						<tr class={`group ${owner}`}>
							<th scope="rowgroup" colSpan={COLUMNS.length}>
								<OwnerMark owner={owner} />
								{text(`owner_${owner}`)}
							</th>
						</tr>
					)}
					{group.map((row) => (
						<MatrixRowView
							key={row.decision.id}
							{...row}
							active={row.decision.id === inTabOrder.decision ? inTabOrder.column : null}
							onOwner={changeOwner}
							onRemove={onRemove}
						/>
					))}
				</tbody>
			))}
		</table>
	);
}

/** The key that chooses an owner: the first letter of its word. */
export function initialOf(owner: Owner): string {
	return text(`owner_${owner}`).charAt(0).toLocaleLowerCase();
}

function decisionAt(element: HTMLElement): string | undefined {
	return element.closest<HTMLElement>('[data-decision]')?.dataset['decision'];
}

function cellAt(grid: HTMLElement | null, {decision, column}: {decision: string; column: number}): HTMLElement | null {
	const rows = [...(grid?.querySelectorAll<HTMLElement>('[data-decision]') ?? [])];
	const row = rows.find(({dataset}) => dataset['decision'] === decision);
	return row?.querySelector<HTMLElement>(`[data-column="${column}"]`) ?? null;
}
