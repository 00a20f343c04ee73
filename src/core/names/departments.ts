/** Departments, roles and front doors in five languages, which stand in a name field when no person was named. */
import { foldName } from './fold-name.ts';

const WRITTEN = // English
  (
    'accounts department|accounts dept|admin team|board|board of directors|bookkeeping|branch manager|buying|buying department|call center|call centre|chairman|chairperson|' +
    'chief executive|communications|compliance|conference room|contracts|control room|credit control|customer care|customer success|design|direct line|engineering|estimating|' +
    'events|executive assistant|export|facilities manager|front office|guest services|health and safety|import|inside sales|leasing|leasing office|leasing team|line manager|mail room|mailroom|' +
    'management|marketing department|meeting room|network operations|night desk|noc|parts|parts department|personnel|planning|president office|pricing|production|project management|' +
    'property management|public relations|pr|purchase department|quality|quality assurance|qa|r&d|research|sales office|sales rep|school office|secretariat|secretary general|service desk|' +
    'service department|shipping department|showroom|stores|supply chain|support team|tech support|technical support|the boss|the manager|the owner|trade counter|training|treasury|' +
    'vendor management|workshop|general enquiries|general inquiries|general line|general mailbox|shared mailbox|team inbox|team lead|sales desk|trading desk|' +
    // German
    'abteilung|anmeldung|arbeitsvorbereitung|assistenz|auftragsabwicklung|ausbildung|bauleitung|betriebsleiter|betriebsleitung|betriebsrat|büro|buchführung|chefsekretariat|controlling|' +
    'debitoren|debitorenbuchhaltung|disposition|edv|einkaufsabteilung|einkaufsleiter|einkaufsleitung|entwicklung|export|filiale|filialleiter|filialleitung|finanzabteilung|finanzbuchhaltung|' +
    'fertigung|fuhrpark|gl|geschäftsleitung|geschäftsstelle|hausmeister|hausverwaltung|hotline|it-abteilung|inhaberin|instandhaltung|kasse|konstruktion|kreditoren|kreditorenbuchhaltung|kundendienst|' +
    'kundenservice|kundenbetreuung|lager|leiter einkauf|leitung|lohnbuchhaltung|marketingabteilung|marketingleitung|marketingleiter|montage|notdienst|personal|personalbüro|personalwesen|personalleiter|personalleitung|' +
    'pforte|poststelle|praxis|produktion|projektleitung|projektleiter|prokurist|qualitätssicherung|rechnungswesen|rechtsabteilung|rezeption|sachbearbeiter|sachbearbeitung|sekretärin|service|technik|' +
    'technischer leiter|technische leitung|telefonzentrale|verkaufsleiter|verkaufsleitung|vertriebsleiter|vertriebsleitung|versand|vertriebsinnendienst|verwaltung|vorstand|vorzimmer|vorzimmerdame|warenannahme|wareneingang|werkstatt|' +
    // French
    'achat|acheteur|administration des ventes|adv|après-vente|assistante|assistant de direction|assistante de direction|atelier|bureau|commercial|commerciaux|communication|compta|comptable|' +
    'comptabilité clients|comptabilité fournisseurs|contrôle de gestion|dg|drh|daf|dsi|direction|direction générale|direction commerciale|directeur commercial|directeur général|directrice|directrice générale|entrepôt|' +
    'expédition|expéditions|facturation|fournisseurs|gérante|gérance|informatique|juridique|le gérant|le patron|logistique|magasin|maintenance|patron|patronne|pdg|président|présidente|propriétaire|qualité|rh|ressources humaines|' +
    'responsable achats|responsable|sav|secrétaire|secrétariat|service achat|service achats|service après-vente|service client|service clients|service commercial|service comptabilité|service comptable|service informatique|service juridique|' +
    'service paie|service rh|service technique|siège|standardiste|trésorerie|vente|ventes|' +
    // Spanish
    'administración|administrador|administradora|almacén|almacenes|asesoría jurídica|asistente|atención al cliente|auxiliar|ayudante|bodega|caja|calidad|centralita|cobranza|cobranzas|cobros|comercial|comprador|compradora|' +
    'comunicación|contable|contador|contadora|cuentas por pagar|cuentas por cobrar|departamento de compras|depto de compras|dirección|dirección general|director general|directora|directora general|dirección comercial|dueña|encargado|encargada|facturación|finanzas|' +
    'gerencia|gerencia general|gerente general|informática|ingeniería|jefe de compras|jefe|jefa|legal|logística|mantenimiento|mercadeo|mercadotecnia|mesa de ayuda|nóminas|oficina|operaciones|pagos|presidencia|presidente|presidenta|producción|propietario|propietaria|proveedores|' +
    'recepcionista|recursos humanos|rrhh|responsable de compras|secretaria|secretaría|servicio al cliente|servicio técnico|servicios generales|sistemas|soporte|soporte técnico|subgerencia|sucursal|taller|talento humano|tesorería|tienda|ventas y marketing|' +
    // Portuguese
    'administração|almoxarifado|assistência técnica|atendimento|atendimento ao cliente|cobrança|comprador|comunicação|contas a pagar|contas a receber|coordenação|coordenador|departamento comercial|departamento de compras|departamento financeiro|departamento pessoal|depósito|direção|diretora|diretoria|' +
    'engenharia|escritório|estoque|expedição|faturamento|financeiro|fiscal|gerência|gerente comercial|gerente geral|jurídico|logística|loja|manutenção|oficina|operações|ouvidoria|pcp|portaria|presidência|produção|proprietário|proprietária|qualidade|recepcionista|recursos humanos|rh|sac|' +
    'secretária|setor de compras|setor financeiro|sócio|suporte|suprimentos|telefonista|tesouraria|ti|vendedor|vendedora|vendas externas'
  ).split('|');

const FOLDED: ReadonlySet<string> = new Set(WRITTEN.map(foldName));

/** @param text a whole name field, in any case, with or without accents */
export function isDepartment(text: string): boolean {
  return FOLDED.has(foldName(text.replace(/[\s.!:]+$/, '')));
}
