import {shortDate} from '../dates.ts';
import {type Place, useLab} from '../lab-context.ts';
import {Link} from '../router.tsx';
import {Avatar} from './avatar.tsx';
import {priorityIcon, typeIcon} from './icons.ts';
import css from './issue-table.module.css';
import {Status} from './status.tsx';

const COLUMNS = ['Type', 'Parent', 'Key', 'Summary', 'Assignee', 'Priority', 'Status', 'Due date'];

/** The table of the issue navigator. The parent, before the key, is an address of a ticket as well. */
export function IssueTable({places}: {places: readonly Place[]}) {
	return (
		<table aria-label="Work" data-vc="issue-table" className={css.table}>
			<thead>
				<tr>
					{COLUMNS.map((name) => (
						<th key={name} scope="col">
							{name}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{places.map((place) => (
					<Row key={place.slot.id} place={place} />
				))}
			</tbody>
		</table>
	);
}

function Row({place: {slot, ticket}}: {place: Place}) {
	const {ticketByKey} = useLab();
	const {key, title, priority, dueDate, assignee} = ticket;
	const parent = ticket.parent === null ? undefined : ticketByKey.get(ticket.parent);
	const type = ticket.type ?? 'Task';
	const done = ticket.statusCategory === 'done';
	return (
		<tr data-testid="native-issue-table.ui.issue-row" data-vc="issue-row" className={slot.marked ? css.marked : ''}>
			<td>
				<img src={typeIcon(type)} alt={type} width="16" height="16" />
			</td>
			<td>{parent && <Link href={`/browse/${parent.key}`}>{parent.key}</Link>}</td>
			<td>
				<Link
					href={`/browse/${key}`}
					aria-label={`${key} is ${done ? '' : 'not '}resolved`}
					data-testid="native-issue-table.common.ui.issue-cells.issue-key.issue-key-cell"
					className={done ? css.done : ''}
					onClick={() => window.lab.opened.push(key)}
				>
					{key}
				</Link>
			</td>
			<td>
				<Link
					href={`/browse/${key}`}
					data-testid="native-issue-table.common.ui.issue-cells.issue-summary.issue-summary-cell"
				>
					{slot.words === 0 ? title : `${title} ·${slot.words}`}
				</Link>
			</td>
			<td>
				<span className={css.person}>
					<Avatar name={assignee} />
					{assignee ?? 'Unassigned'}
				</span>
			</td>
			<td>
				{priority !== null && <img src={priorityIcon(priority)} alt={`${priority} priority`} width="16" height="16" />}
			</td>
			<td>
				<Status name={ticket.status} category={ticket.statusCategory} />
			</td>
			<td>
				{dueDate === null ? '' : shortDate(dueDate)}
				{slot.extra && ' (moved)'}
			</td>
		</tr>
	);
}
