import type {Ticket} from '../model/ticket.ts';
import {fold} from './fold.ts';

/** Names by language of the types that every Jira has. */
export const JIRA_TYPES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
	Bug: {
		en: 'Bug; Bugs',
		de: 'Fehler; Mangel',
		fr: 'Bogue; Anomalie; Erreur; Défaut',
		es: 'Error; Fallo; Defecto',
		pt: 'Erro; Defeito; Falha',
		ja: 'バグ; 不具合',
	},
	Task: {
		en: 'Task; Tasks; To-do',
		de: 'Aufgabe',
		fr: 'Tâche',
		es: 'Tarea',
		pt: 'Tarefa',
		ja: 'タスク; 作業',
	},
	Story: {
		en: 'Story; User Story; Requirement; Capability',
		de: 'Anwenderstory; Anforderung',
		fr: 'Récit; Récit utilisateur; Histoire; Exigence',
		es: 'Historia; Historia de usuario; Requisito',
		pt: 'História; História de usuário; História do usuário; História do utilizador',
		ja: 'ストーリー; ユーザーストーリー; 要件',
	},
	Epic: {
		en: 'Epic; Epics',
		de: 'Epos',
		fr: 'Épopée; Épique',
		es: 'Épica; Epopeya',
		pt: 'Épico',
		ja: 'エピック',
	},
	'Sub-task': {
		en: 'Sub-task; Sub-issue; Dev Sub-task',
		de: 'Unteraufgabe; Teilaufgabe; Unterticket',
		fr: 'Sous-tâche',
		es: 'Subtarea',
		pt: 'Subtarefa',
		ja: 'サブタスク; 小課題',
	},
	Improvement: {
		en: 'Improvement; Improvements; Enhancement; Change Request; CR; Optimisation; Optimization',
		de: 'Verbesserung; Erweiterung; Änderungsantrag; Änderungsanforderung; Änderungswunsch',
		fr: 'Amélioration; Évolution; Demande de modification; Demande d’évolution',
		es: 'Mejora; Solicitud de cambio; Petición de cambio',
		pt: 'Melhoria; Solicitação de mudança; Pedido de alteração',
		ja: '改善; 変更要求; 変更リクエスト',
	},
	'New Feature': {
		en: 'New Feature; Feature Request; Wish; Suggestion',
		de: 'Neue Funktion; Neues Feature; Funktionswunsch; Wunsch',
		fr: 'Nouvelle fonctionnalité; Demande de fonctionnalité',
		es: 'Nueva función; Nueva funcionalidad; Nueva característica',
		pt: 'Novo recurso; Nova funcionalidade; Nova função',
		ja: '新機能; 機能要望; 要望',
	},
};

/** What teams themselves call types, by the type that it is. */
export const OWN_TYPES: Readonly<Record<string, string>> = {
	Bug: `Defect; Fault; Regression; Hotfix; Bugfix; Bug Report; Production Bug; Customer Bug; Live Defect; Escaped Defect
		QA Bug; UAT Defect; Sub-bug; Bug Sub-task; Sub-task Bug; Defect Sub-task; Crash; Story Bug`,
	'Technical Task': `Technical Story; Tech Story; Technical User Story; Tech Task; Engineering Task; Engineering Story
		Enabler; Enabler Story; Technical Enabler; Architectural Enabler; Dev Task; Development Task; Development; Developer Task
		Backend Task; Frontend Task; Implementation; Technical Sub-task; Technische Aufgabe; Technische Story; Tâche technique
		Récit technique; Tarea técnica; Historia técnica; Tarefa técnica; História técnica; 技術タスク`,
	Feature: 'Features; Funktion; Funktionalität; Fonctionnalité; Funcionalidad; Funcionalidade; 機能',
	Spike: 'Technical Spike; Research Spike; Investigation; Timebox; Analysis; Untersuchung; スパイク; 調査',
	'Tech Debt': `Technical Debt; Tech-Debt Item; Debt; Code Debt; Refactor; Refactoring; Code Improvement; Technical Improvement
		Cleanup; Code Cleanup; Housekeeping; Chore; Chores; Maintenance; Maintenance Task; Technische Schuld
		Technische Schulden; Wartung; Dette technique; Maintenance technique; Deuda técnica; Mantenimiento; Dívida técnica
		Débito técnico; Manutenção; 技術的負債; 保守; リファクタリング`,
	Incident: `Production Incident; Major Incident; Outage; Störung; Vorfall; Incidente; Incidente de produção; インシデント; 障害`,
	Problem: `Problem Record; Known Error; Root Cause Analysis; RCA; Problème; Problema; 問題`,
	Change: `Standard Change; Normal Change; Emergency Change; Deployment; Rollout; Änderung; Changement; Cambio; Mudança; 変更`,
	Documentation: 'Docs; Doc; Documentation Task; Dokumentation; Documentación; Documentação; ドキュメント; 文書',
	Test: `Test Case; Test Cases; Test Task; Test Plan; Test Set; Test Execution; Testing; QA; QA Task; QA Sub-task; Test Sub-task
		Automation; Test Automation; Automated Test; Testfall; Cas de test; Caso de prueba; Prueba; Caso de teste; Teste
		テスト; テストケース`,
	Release: `Release Task; Version; Freigabe; Veröffentlichung; Livraison; Lanzamiento; Lançamento; リリース`,
	Support: `Support Request; Support Ticket; Customer Support; Customer Issue; Customer Request; Service Request; Help
		IT Help; Helpdesk; Supportanfrage; Serviceanfrage; Demande de service; Demande de support; Assistance; Soporte
		Solicitud de servicio; Suporte; Solicitação de serviço; サポート; サービス リクエスト`,
	Question: 'Questions; Inquiry; Enquiry; Clarification; Frage; Rückfrage; Pregunta; Pergunta; Dúvida; 質問',
	Design: 'Design Task; Design Story; UX; UX Task; UI; UI Task; UX Design; Diseño; Conception; デザイン',
	Vulnerability: `Security; Security Vulnerability; Security Bug; Security Issue; Security Task; Sicherheitslücke
		Schwachstelle; Vulnérabilité; Vulnerabilidad; Vulnerabilidade; 脆弱性`,
	Infrastructure:
		'Infra; Infra Task; DevOps; DevOps Task; Ops; Operations; Platform; Infrastruktur; Infraestructura; インフラ',
	Milestone: 'Meilenstein; Jalon; Hito; Marco; マイルストーン',
	Risk: 'Risks; Risiko; Risque; Riesgo; Risco; リスク',
};

/** The folded name of the type that is meant: the English one where it is known, else the name itself. */
export function typeNamed(name: string): string {
	const folded = fold(name);
	return MEANT.get(folded) ?? folded;
}

/**
 * The type of a ticket as it is written. Where the tracker has no types, as in Linear, it is a label that names one of
 * Jira's ("Bug", "Improvement", `kind/story`); null where none does.
 */
export function typeOf({type, labels}: Pick<Ticket, 'type' | 'labels'>): string | null {
	if (type !== null || labels === null) return type;
	for (const label of labels.slice(0, MOST_LABELS)) {
		const last = label.slice(0, LONGEST_LABEL).split(/[:/]/).at(-1)?.trim() ?? '';
		if (OF_LABELS.has(typeNamed(last))) return last;
	}
	return null;
}

/** What is known by the folded names of types, known by their other names too. What is there already stays. */
export function withOtherNames<T>(types: ReadonlyMap<string, T>): ReadonlyMap<string, T> {
	const all = new Map(types);
	for (const [name, standard] of MEANT) {
		const meant = types.get(standard);
		if (meant !== undefined && !all.has(name)) all.set(name, meant);
	}
	return all;
}

type Language = 'en' | 'de' | 'fr' | 'es' | 'pt' | 'ja';

const MOST_LABELS = 1000;
const LONGEST_LABEL = 100;

/** The folded English name by every folded name. */
const MEANT: ReadonlyMap<string, string> = new Map(
	[
		...Object.entries(JIRA_TYPES).flatMap(([type, names]) => Object.values(names).map((list) => [type, list] as const)),
		...Object.entries(OWN_TYPES),
	].flatMap(([type, list]) => [type, ...list.split(/[;\n]/)].map((name) => [fold(name), fold(type)] as const)),
);

/** A label may also name an area ("Documentation", "Platform"); these it is called a type by. */
const OF_LABELS: ReadonlySet<string> = new Set([...Object.keys(JIRA_TYPES), 'Feature'].map(fold));
