/** The card's routes: verify, parse, call one use case, answer. */
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { CheckRequest, LogRequest, RecordId, RepSettings, UndoRequest, WordingRequest } from '../../contract/card-contract.ts';
import { checkWording } from '../../use-cases/check-wording.ts';
import type { Rewriter } from '../../use-cases/rewriter.ts';
import type { Dependencies } from '../../use-cases/dependencies.ts';
import { listVoicemails } from '../../use-cases/list-voicemails.ts';
import { logVoicemail } from '../../use-cases/log-voicemail.ts';
import { prepareVoicemail } from '../../use-cases/prepare-voicemail.ts';
import { saveRepSettings } from '../../use-cases/save-rep-settings.ts';
import { undoVoicemail } from '../../use-cases/undo-voicemail.ts';
import { writeWording } from '../../use-cases/write-wording.ts';
import { parseBody, parseValue } from './parse-body.ts';
import { requireSignature, type SignatureSettings } from './require-signature.ts';
import { signedQuery, type SignedQuery } from './signed-query.ts';

export interface CardRouteOptions {
  deps: Dependencies;
  signature: SignatureSettings;
  /** Our app's id at HubSpot; null accepts any app that holds the secret. */
  appId: string | null;
  /** A language model of the account's own; null, the usual case, rewords nothing. */
  rewriter: Rewriter | null;
}

/** The card gives up after 15 s; the built-in wording must still reach it. */
const REWRITE_TIMEOUT_MS = 8_000;

const ContactParams = z.object({ contactId: RecordId });
const VoicemailParams = z.object({ voicemailId: z.uuid() });
const SettingsRequest = z.strictObject({ settings: RepSettings });

export function cardRoutes(app: FastifyInstance, { deps, signature, appId, rewriter }: CardRouteOptions): void {
  app.addHook('preHandler', async (request) => requireSignature(request, signature, { acceptV2: false }));
  const signed = (request: FastifyRequest): SignedQuery => signedQuery(request.raw.url ?? '', appId);

  app.get('/card/contacts/:contactId/voicemail', async (request) => {
    const { actor, timeZone } = signed(request);
    const { contactId } = parseValue(ContactParams, request.params);
    return { ok: true, data: await prepareVoicemail(deps, actor, contactId, timeZone) };
  });

  app.get('/card/contacts/:contactId/voicemails', async (request) => {
    const { contactId } = parseValue(ContactParams, request.params);
    return { ok: true, data: await listVoicemails(deps, signed(request).actor, contactId) };
  });

  app.post('/card/wordings', async (request) => {
    const options = { rewriter, signal: AbortSignal.timeout(REWRITE_TIMEOUT_MS) };
    return { ok: true, data: await writeWording(parseBody(WordingRequest, request.body), options) };
  });

  app.post('/card/checks', async (request) => ({ ok: true, data: checkWording(parseBody(CheckRequest, request.body)) }));

  app.post('/card/contacts/:contactId/voicemails', async (request) => {
    const { actor, timeZone } = signed(request);
    const { contactId } = parseValue(ContactParams, request.params);
    const body = parseBody(LogRequest, request.body);
    return { ok: true, data: await logVoicemail(deps, actor, contactId, body, timeZone) };
  });

  app.post('/card/voicemails/:voicemailId/undo', async (request) => {
    const { voicemailId } = parseValue(VoicemailParams, request.params);
    const { contactId } = parseBody(UndoRequest, request.body);
    return { ok: true, data: await undoVoicemail(deps, signed(request).actor, voicemailId, contactId) };
  });

  app.put('/card/settings', async (request) => {
    const { settings } = parseBody(SettingsRequest, request.body);
    return { ok: true, data: { settings: await saveRepSettings(deps, signed(request).actor, settings) } };
  });
}
