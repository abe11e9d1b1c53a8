import type { Span } from '@opentelemetry/api';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from './config.ts';
import { routeOf } from './request-log.ts';

/**
 * Sends a trace of every request to the collector; its other settings are OpenTelemetry's own variables (OTEL_SERVICE_NAME,
 * OTEL_TRACES_SAMPLER …). Without a collector nothing of it is even loaded.
 */
export async function useTelemetry(app: FastifyInstance, config: Config): Promise<void> {
  if (config.OTEL_EXPORTER_OTLP_ENDPOINT === '') return;
  const [{ NodeSDK }, api] = await Promise.all([import('@opentelemetry/sdk-node'), import('@opentelemetry/api')]);
  process.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = config.OTEL_EXPORTER_OTLP_ENDPOINT;
  process.env['OTEL_SERVICE_NAME'] ??= 'ravabet';
  const sdk = new NodeSDK({ autoDetectResources: false });
  sdk.start();
  const tracer = api.trace.getTracer('ravabet');
  const spans = new WeakMap<FastifyRequest, Span>();
  app.addHook('onRequest', async (request) => {
    const caller = api.propagation.extract(api.context.active(), request.headers);
    const attributes = {
      'http.request.method': request.method,
      'http.route': routeOf(request),
      'request.id': request.id,
    };
    const options = { kind: api.SpanKind.SERVER, attributes };
    spans.set(request, tracer.startSpan(`${request.method} ${routeOf(request)}`, options, caller));
  });
  app.addHook('onResponse', async (request, reply) => {
    const span = spans.get(request);
    span?.setAttribute('http.response.status_code', reply.statusCode);
    if (reply.statusCode >= 500) span?.setStatus({ code: api.SpanStatusCode.ERROR });
    span?.end();
  });
  // A collector that is gone must not hold up the end.
  app.addHook('onClose', async () => {
    await sdk.shutdown().catch(() => undefined);
  });
}
