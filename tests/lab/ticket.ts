import type {Owner} from '../../src/model/owner.ts';

/** One ticket of the lab's team, as a tracker would hold it. Dates are `YYYY-MM-DD`. */
export interface LabTicket {
	key: string;
	title: string;
	description: string | null;
	/** As Jira names it: Story, Bug, Task, Epic, Sub-task, Spike …; null in an export that has none. */
	type: string | null;
	subtask: boolean;
	labels: readonly string[];
	components: readonly string[];
	priority: string | null;
	status: string;
	statusCategory: 'new' | 'indeterminate' | 'done';
	dueDate: string | null;
	sprint: string | null;
	/** Put into the running sprint after it had started. */
	addedAfterStart: boolean;
	parent: string | null;
	assignee: string | null;
	estimate: number | null;
	/** Whose call it is, written by hand before any judgement was run; null in somebody's own export. */
	expected: Owner | null;
}
