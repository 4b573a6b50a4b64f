import type {Owner} from '../../../src/model/owner.ts';
import type {LabTicket} from '../ticket.ts';

/** What is written down of one ticket; the rest is as most tickets have it. */
type Written = Pick<LabTicket, 'key' | 'title'> &
	Partial<Omit<LabTicket, 'description' | 'subtask' | 'statusCategory'>> & {
		/** Several lines are joined by line breaks. */
		description?: string | readonly string[];
		status?: keyof typeof categories;
		/** Written from the ticket alone, and never changed to what the product says. */
		expected: Owner;
	};

const categories = {
	'To Do': 'new',
	'In Progress': 'indeterminate',
	'In Review': 'indeterminate',
	Done: 'done',
} as const;

/** Unless written otherwise: a story of medium priority in the backlog, without a description. */
export function labTicket(written: Written): LabTicket {
	const {description = null, status = 'To Do', type = 'Story', ...rest} = written;
	return {
		labels: [],
		components: [],
		priority: 'Medium',
		dueDate: null,
		sprint: null,
		addedAfterStart: false,
		parent: null,
		assignee: null,
		estimate: null,
		...rest,
		type,
		subtask: type === 'Sub-task',
		description: description === null || typeof description === 'string' ? description : description.join('\n'),
		status,
		statusCategory: categories[status],
	};
}
