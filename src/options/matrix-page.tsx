import {useState} from 'preact/hooks';
import type {Decision} from '../model/decision.ts';
import {Owner} from '../model/owner.ts';
import {questionOf, titleOf} from '../ui/decision-text.ts';
import {MatrixAdd} from '../ui/matrix-add.tsx';
import {initialOf, MatrixGrid, type MatrixGroup} from '../ui/matrix-grid.tsx';
import type {MatrixRow} from '../ui/matrix-row.tsx';
import {text, textFor} from '../ui/text.ts';
import type {Desk} from './desk.ts';
import {MatrixFiles} from './matrix-files.tsx';
import {MatrixPreset} from './matrix-preset.tsx';
import {newDecision} from './new-decision.ts';

type Panel = 'add' | 'preset' | 'files';

export function MatrixPage({desk}: {desk: Desk}) {
	const [query, setQuery] = useState('');
	const [grouped, setGrouped] = useState(false);
	const [panel, setPanel] = useState<Panel | null>(null);
	const rows = rowsOf(desk);
	const shown = rows.filter(({decision}) => isFound(decision, query));
	const changed = rows.filter(({decision, presetOwner}) => presetOwner !== decision.owner).length;
	const toggle = (id: Panel, title: string) => (
		<button type="button" aria-expanded={panel === id} onClick={() => setPanel(panel === id ? null : id)}>
			{title}
		</button>
	);
	return (
		<>
			<p class="intro">{text('options_matrix_intro')}</p>
			<div class="tools">
				<label class="search">
					{text('options_matrix_search')}
					<input type="search" value={query} onInput={({currentTarget}) => setQuery(currentTarget.value)} />
				</label>
				<label class="check">
					<input type="checkbox" checked={grouped} onChange={({currentTarget}) => setGrouped(currentTarget.checked)} />
					{text('options_matrix_group')}
				</label>
				<div class="acts">
					{toggle('add', text('options_matrix_add_open'))}
					{toggle('preset', text('options_matrix_preset'))}
					{toggle('files', text('options_matrix_files'))}
				</div>
			</div>
			{panel === 'add' && (
				<section class="panel" aria-label={text('options_matrix_add_open')}>
					<MatrixAdd
						taken={(title) => rows.some(({decision}) => sameWords(titleOf(decision), title))}
						onAdd={(title, owner) => desk.edit({kind: 'add-decision', decision: newDecision(title, owner)})}
					/>
				</section>
			)}
			{panel === 'preset' && <MatrixPreset desk={desk} onDone={() => setPanel(null)} />}
			{panel === 'files' && <MatrixFiles desk={desk} onDone={() => setPanel(null)} />}
			<p class="quiet" id="matrix-keys">
				{text('options_matrix_keys', Owner.options.map((owner) => initialOf(owner).toLocaleUpperCase()).join(', '))}
			</p>
			<p class="quiet" role="status">
				{textFor(shown.length, 'options_matrix_count')}
				{changed > 0 && ` · ${textFor(changed, 'options_matrix_changed')}`}
			</p>
			{shown.length === 0 ? (
				<p class="empty">{text('options_matrix_none')}</p>
			) : (
				<MatrixGrid
					groups={groupsOf(shown, grouped)}
					onOwner={(decision, owner) => desk.edit({kind: 'set-owner', decision, owner})}
					onRemove={(id) => desk.edit({kind: 'remove-decision', id})}
				/>
			)}
		</>
	);
}

function rowsOf({matrix, preset}: Desk): MatrixRow[] {
	const owners = new Map(preset.decisions.map(({id, owner}) => [id, owner]));
	return matrix.decisions.map((decision) => ({decision, presetOwner: owners.get(decision.id) ?? null}));
}

function groupsOf(rows: readonly MatrixRow[], grouped: boolean): MatrixGroup[] {
	if (!grouped) return [{owner: null, rows}];
	const groups = Owner.options.map((owner) => ({owner, rows: rows.filter(({decision}) => decision.owner === owner)}));
	return groups.filter((group) => group.rows.length > 0);
}

function isFound(decision: Decision, query: string): boolean {
	const words = [titleOf(decision), questionOf(decision), text(`owner_${decision.owner}`)]
		.join(' ')
		.toLocaleLowerCase();
	return query
		.toLocaleLowerCase()
		.split(/\s+/)
		.every((word) => words.includes(word));
}

function sameWords(one: string, other: string): boolean {
	return one.trim().toLocaleLowerCase() === other.trim().toLocaleLowerCase();
}
