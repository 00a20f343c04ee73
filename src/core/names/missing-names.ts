/** What five languages write into a field that must not stay empty, and what imports and exports leave there. */

/** Whole values, lower case, with accents; they count without accents too. */
export const MISSING_NAMES: readonly string[] = // Programs and imports
  (
    'true|false|nul|void|inf|infinity|object|string|value|default|firstname lastname|first last|fullname|first_name|null null|none none|no data|no value|no info|no information|not found|not set|not given|not specified|not disclosed|' +
    'not in use|not assigned|not listed|unassigned|unspecified|unnamed|untitled|unidentified|undisclosed|withheld|confidential|redacted|masked|gdpr|gdpr deleted|anonymized|anonymised|' +
    'invalid|invalid name|invalid contact|incorrect|wrong|wrong contact|wrong person|error|bounced|bounce|hard bounce|unsubscribed|unsubscribe|opted out|opt out|expired|closed|archived|merged|merge|bad data|bad lead|junk|' +
    'to be confirmed|to be determined|to be advised|to be added|to follow|need name|needs name|get name|ask name|ask for name|find name|name needed|name missing|name unknown|missing name|no contact|no contact name|no last name|first name unknown|' +
    'import|imported|sync|import test|test import|migration|sample contact|sample lead|sample data|demo contact|demo lead|demo account|test name|test person|tests|testt|tst|test1|fake name|mustermann|musterfrau|foobar|foo|bar baz|baz|lipsum|' +
    'hello world|hello there|dear customer|dear friend|valued customer|valued client|new customer|new client|new contact|new prospect|current resident|the resident|the tenant|cold lead|hot lead|inbound lead|inbound|outbound|walk in|walk-in|walkin|referral|' +
    // German
    'k.a|ka.|n.n|keine|keiner|kein|keine angabe|keine angaben|keine ahnung|kein eintrag|kein vorname|ohne angabe|ohne vorname|nicht bekannt|nicht vorhanden|nicht angegeben|nicht verfügbar|nicht zugeordnet|unbekannte|unbekannter|anonym|' +
    'vorname|nachname|familienname|testkunde|testkontakt|testperson|testeintrag|tester|neu|neuer kontakt|neukunde|interessent|interessentin|leer|platzhalter|siehe oben|folgt|wird nachgereicht|gelöscht|löschen|bitte löschen|doppelt|dublette|verstorben|ausgeschieden|' +
    'falsche nummer|nicht anrufen|gesperrt|muster|beispiel|an alle|alle|kollege|kollegin|mitarbeiter|mitarbeiterin|' +
    // French
    'nom inconnu|prénom inconnu|non renseigné|non renseignée|non communiqué|non communiquée|non précisé|non défini|non disponible|pas de prénom|pas de nom|pas renseigné|à compléter|à définir|à renseigner|à supprimer|aucune|aucun nom|néant|vide|essai|test essai|exemple|' +
    'nom de famille|nouveau contact|nouveau client|nouveau|prospect inconnu|doublon|supprimé|supprimer|décédé|parti|faux numéro|ne pas appeler|madame monsieur|messieurs|mesdames|tous|personne|mme|mlle|m|' +
    // Spanish
    'sin apellido|sin datos|sin dato|sin información|sin definir|sin especificar|no disponible|no aplica|no sabe|no informado|no especificado|no indicado|no definido|no tiene|no registrado|por definir|por confirmar|por completar|pendiente|vacío|vacia|ejemplo|pruebas|prueba prueba|usuario|usuario prueba|' +
    'cliente nuevo|nuevo cliente|nuevo contacto|nuevo|apellido|apellidos|primer nombre|fulano|fulana|mengano|zutano|perengano|nn|n.n|duplicado|eliminar|eliminado|borrar|borrado|fallecido|número equivocado|equivocado|no llamar|estimado|estimada|estimados|todos|nadie|público en general|' +
    // Portuguese
    'sem sobrenome|sem dados|sem informação|sem informações|sem cadastro|não informado|não informada|não identificado|não identificada|não disponível|não definido|não se aplica|não possui|não consta|a confirmar|a definir|a preencher|pendente|vazio|exemplo|testes|teste teste|usuário|usuário teste|' +
    'cliente novo|novo cliente|novo contato|novo|sobrenome|primeiro nome|nome completo|sicrano|beltrano|ninguém|fulana|duplicado|excluir|excluído|apagar|falecido|número errado|não ligar|prezado|prezada|prezados|consumidor|consumidor final'
  ).split('|');
