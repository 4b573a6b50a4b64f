import type {LabTicket} from '../../ticket.ts';

/** The part of JQL that the lab knows: clauses `field = value` joined by AND; what it does not know holds for all. */
export function matches(jql: string, ticket: LabTicket): boolean {
	const clauses = jql.split(/\border by\b/i)[0]?.split(/\band\b/i) ?? [];
	return clauses.every((clause) => {
		const {field, value} = /^\s*(?<field>\w+)\s*=\s*"?(?<value>[^"]*?)"?\s*$/.exec(clause)?.groups ?? {};
		if (field === undefined || value === undefined) return true;
		const held = fields[field.toLowerCase()]?.(ticket);
		return held === undefined || held.some((one) => one.toLowerCase() === value.toLowerCase());
	});
}

const fields: Readonly<Record<string, (ticket: LabTicket) => readonly string[]>> = {
	project: ({key}) => [key.replace(/-\d+$/, '')],
	status: ({status}) => [status],
	type: ({type}) => [type ?? 'Task'],
	labels: ({labels}) => labels,
	parent: ({parent}) => [parent ?? ''],
};
