/** Those whom a product serves, in the plural and where it is common in the singular: one list for all detectors. */
export const PEOPLE = `customers; customer; users; user; end users; end user; shops; shop owners; shop owner; shopper; shoppers; partners
	visitors; visitor; merchants; merchant; tenants; subscribers; patients; patient; buyer; buyers; seller; sellers
	clients; people; persons; households; families; kids; pupils; travellers; travelers; commuters; passengers
	passenger; guests; guest; drivers; couriers; riders; players; gamers; students; student; teachers; teacher
	professors; lecturers; nurses; nurse; doctors; doctor; physicians; clinicians; pharmacists; carers; midwives
	citizens; citizen; residents; resident; taxpayers; voters; applicants; applicant; donors; volunteers; viewers
	listeners; readers; recipients; landlords; account holders; site owners; administrators; admins; operators
	dispatchers; cashiers; clerks; accountants; bookkeepers; traders; investors; lenders; borrowers; policyholders
	claimants; advisers; advertisers; moderators; editors; authors; creators; artists; retailers; suppliers
	distributors; resellers; restaurants; hotels; clinics; hospitals; schools; pharmacies; farmers; growers; employees
	field staff; shop staff; warehouse staff; technicians; attendees; organisers; organizers; pilots; lawyers; notaries
	recruiters; job seekers; job hunters; freelancers; members; support agents; support staff; support desk
	support team; call agents; help desk; helpdesk; call centre; call center; customer support; customer service agents
	sales people; consultants; integrators; plugin authors; app developers; sdk users; api users; anyone; everyone who
	enterprise accounts; large accounts; big accounts; large customers; beginners; newcomers; tenants with; operators of`;
