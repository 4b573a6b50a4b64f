import type {Decision} from '../model/decision.ts';
import {Owner} from '../model/owner.ts';
import {questionOf, titleOf} from './decision-text.ts';
import {OwnerMark} from './owner-mark.tsx';
import {type RoleColumn, rolesText} from './roles-text.ts';
import {text} from './text.ts';

/** One decision as it stands. `presetOwner` is null for one of the reader's own. */
export interface MatrixRow {
	decision: Decision;
	presetOwner: Owner | null;
}

/** What can be done with a row. */
export interface RowActions {
	/** Null is the preset's own owner. */
	onOwner(decision: string, owner: Owner | null): void;
	onRemove(decision: string): void;
}

interface MatrixRowProps extends MatrixRow, RowActions {
	/** The column of this row that Tab reaches; null when it is in another row. */
	active: number | null;
}

export const COLUMNS = ['title', 'owner', 'driver', 'approver', 'contributors', 'informed', 'change'] as const;
const ROLES: readonly RoleColumn[] = ['driver', 'approver', 'contributors', 'informed'];

/** A row of the grid. Its cells take the focus one at a time; what acts in a cell is not in the tab order itself. */
export function MatrixRowView({decision, presetOwner, active, onOwner, onRemove}: MatrixRowProps) {
	const {id, owner} = decision;
	const title = titleOf(decision);
	const changed = presetOwner !== null && presetOwner !== owner;
	const cell = (column: number) => ({'data-column': column, tabIndex: active === column ? 0 : -1});
	return (
		<tr data-decision={id} class={changed ? 'changed' : undefined}>
			<th scope="row" {...cell(0)}>
				<bdi class="title">{title}</bdi>
				{presetOwner === null && <span class="tag">{text('options_matrix_own')}</span>}
				<span class="question">{questionOf(decision)}</span>
			</th>
			<td class={owner} {...cell(1)}>
				<span class="owner">
					<OwnerMark owner={owner} />
					<select
						tabIndex={-1}
						aria-label={text('options_matrix_owner_of', title)}
						value={owner}
						onChange={({currentTarget}) => {
							const chosen = Owner.options.find((one) => one === currentTarget.value);
							// It shows what is saved: a choice that is refused must not stay on the screen.
							currentTarget.value = owner;
							if (chosen) onOwner(id, chosen === presetOwner ? null : chosen);
						}}
					>
						{Owner.options.map((one) => (
							<option key={one} value={one}>
								{text(`owner_${one}`)}
							</option>
						))}
					</select>
				</span>
				{changed && <span class="preset-says">{text('options_matrix_preset_says', text(`owner_${presetOwner}`))}</span>}
			</td>
			{ROLES.map((role, place) => (
				<RoleCell key={role} role={role} {...cell(2 + place)}>
					{rolesText(decision, role)}
				</RoleCell>
			))}
			{changed || presetOwner === null ? (
				<td>
					<button
						type="button"
						{...cell(6)}
						onClick={() => (presetOwner === null ? onRemove(id) : onOwner(id, null))}
						aria-label={
							presetOwner === null
								? text('options_matrix_remove_named', title)
								: text('options_matrix_back_named', title)
						}
					>
						{presetOwner === null ? text('options_matrix_remove') : text('options_matrix_back')}
					</button>
				</td>
			) : (
				<td class="hollow" {...cell(6)} />
			)}
		</tr>
	);
}

/** Says its column itself where the screen is too narrow for columns. */
function RoleCell({role, children, ...cell}: {role: RoleColumn; children: string; tabIndex: number}) {
	return (
		<td class={children === '' ? 'role hollow' : 'role'} {...cell}>
			<span class="column" aria-hidden="true">
				{roleTitle(role)}
			</span>
			{children}
		</td>
	);
}

export function roleTitle(role: RoleColumn): string {
	switch (role) {
		case 'driver':
			return text('options_matrix_driver');
		case 'approver':
			return text('options_matrix_approver');
		case 'contributors':
			return text('options_matrix_contributors');
		case 'informed':
			return text('options_matrix_informed');
	}
}
