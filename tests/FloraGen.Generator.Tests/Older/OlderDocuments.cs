namespace FloraGen.Tests.Older;

/// <summary>What clients of older frameworks are tried with.</summary>
internal static class OlderDocuments
{
    /// <summary>Every kind of type, body, response, parameter, credential and paging.</summary>
    public const string Everything = """
        openapi: 3.1.0
        info: { title: Shop, version: '1', description: Everything at once. }
        servers: [{ url: 'https://{region}.shop.example/v1', variables: { region: { default: eu } } }]
        security: [{ oauth: [read] }, { basic: [] }, { key: [] }, { cookie: [] }]
        paths:
          /things:
            get:
              operationId: things.list
              parameters:
                - { name: cursor, in: query, schema: { type: string } }
                - { name: kinds, in: query, style: pipeDelimited, explode: false, schema: { type: array, items: { $ref: '#/components/schemas/Kind' } } }
                - { name: filter, in: query, style: deepObject, explode: true, schema: { type: object, properties: { day: { type: string, format: date } } } }
                - { name: X-Hour, in: header, schema: { type: string, format: time } }
                - { name: session, in: cookie, schema: { type: string } }
              responses:
                '200':
                  description: A page.
                  content:
                    application/json:
                      schema:
                        type: object
                        required: [things]
                        properties:
                          things: { type: array, items: { $ref: '#/components/schemas/Thing' } }
                          next_cursor: { type: [string, 'null'] }
            post:
              operationId: things.create
              parameters: [{ name: Idempotency-Key, in: header, schema: { type: string } }]
              requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }
              responses: { '201': { description: Created., content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } } }, '204': { description: Nothing. } }
          /things/{id}:
            patch:
              operationId: things.change
              parameters: [{ name: id, in: path, required: true, schema: { type: string, format: uuid } }]
              requestBody: { content: { application/json: { schema: { type: object, properties: { name: { type: [string, 'null'] }, level: { $ref: '#/components/schemas/Level' } } } } } }
              responses: { '200': { description: Changed., content: { application/json: { schema: { $ref: '#/components/schemas/Any' } } } } }
          /files:
            post:
              operationId: files.upload
              requestBody:
                required: true
                content:
                  multipart/form-data: { schema: { type: object, required: [file], properties: { file: { type: string, format: binary }, note: { type: string } } } }
                  application/x-www-form-urlencoded: { schema: { type: object, properties: { link: { type: string } } } }
                  application/octet-stream: { schema: { type: string, format: binary } }
                  text/plain: { schema: { type: string } }
              responses: { '200': { description: A file., content: { application/octet-stream: { schema: { type: string, format: binary } } } } }
          /words:
            get: { operationId: words.get, responses: { '200': { description: A text., content: { text/plain: { schema: { type: string } } } } } }
          /events:
            get: { operationId: events.watch, responses: { '200': { description: Events., content: { text/event-stream: { schema: { $ref: '#/components/schemas/Any' } } } } } }
          /lines:
            get: { operationId: lines.watch, responses: { '200': { description: Lines., content: { application/jsonl: { schema: { $ref: '#/components/schemas/Thing' } } } } } }
          /jobs/{id}:
            get:
              operationId: jobs.get
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses:
                '200': { description: A job., content: { application/json: { schema: { $ref: '#/components/schemas/Job' } } } }
                default: { description: An error., content: { application/json: { schema: { type: object, required: [code], properties: { code: { type: string }, message: { type: string } } } } } }
        webhooks:
          done: { post: { requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Job' } } } }, responses: { '200': { description: Thanks. } } } }
        components:
          securitySchemes:
            oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: '/token', scopes: { read: To read. } } } }
            basic: { type: http, scheme: basic }
            key: { type: apiKey, in: query, name: key }
            cookie: { type: apiKey, in: cookie, name: sid }
          schemas:
            Kind: { type: string, enum: [plain, fancy] }
            Level: { type: integer, enum: [1, 2], x-enum-varnames: [Low, High] }
            Job:
              type: object
              required: [status]
              properties:
                status: { type: string, enum: [pending, done, failed] }
                failure_message: { type: string }
                result: { type: string }
                upload: { type: object, required: [url, fields, file_field], properties: { url: { type: string }, fields: { type: object, additionalProperties: { type: string } }, file_field: { type: string } } }
            Thing:
              type: object
              required: [id, day, tags]
              properties:
                id: { type: string, format: uuid }
                day: { type: string, format: date }
                hour: { type: string, format: time }
                made: { type: string, format: date-time }
                took: { type: string, format: duration }
                picture: { type: string, format: byte }
                size: { type: integer, format: int64 }
                price: { type: number, format: decimal }
                weight: { type: number }
                kind: { $ref: '#/components/schemas/Kind' }
                level: { $ref: '#/components/schemas/Level' }
                tags: { type: array, items: { type: string } }
                days: { type: array, items: { type: string, format: date } }
                extra: {}
                parts: { type: object, additionalProperties: { $ref: '#/components/schemas/Any' } }
              additionalProperties: { type: integer }
            Any:
              oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: string, format: date }, { type: string, format: time }, { type: array, items: { type: integer } }, { type: boolean }]
        """;

    /// <summary>As a package has them that brings .NET's types to older frameworks.</summary>
    public const string DatesOfSystem = """
        namespace System
        {
            using System.Globalization;

            public struct DateOnly : IFormattable
            {
                public static bool TryParseExact(string s, string format, IFormatProvider provider, DateTimeStyles style, out DateOnly result) { result = default; return false; }
                public string ToString(string format, IFormatProvider provider) => "";
                public static bool operator ==(DateOnly left, DateOnly right) => true;
                public static bool operator !=(DateOnly left, DateOnly right) => false;
                public override bool Equals(object obj) => true;
                public override int GetHashCode() => 0;
            }

            public struct TimeOnly : IFormattable
            {
                public static bool TryParseExact(string s, string[] formats, IFormatProvider provider, DateTimeStyles style, out TimeOnly result) { result = default; return false; }
                public string ToString(string format, IFormatProvider provider) => "";
            }
        }
        """;

    /// <summary>As Microsoft.Bcl.TimeProvider has it.</summary>
    public const string ClockOfSystem = """
        namespace System.Threading
        {
            public interface ITimer : IDisposable, IAsyncDisposable
            {
                bool Change(TimeSpan dueTime, TimeSpan period);
            }
        }

        namespace System
        {
            using System.Threading;

            public abstract class TimeProvider
            {
                public static TimeProvider System { get; }
                public virtual DateTimeOffset GetUtcNow() => DateTimeOffset.UtcNow;
                public virtual long GetTimestamp() => 0;
                public TimeSpan GetElapsedTime(long startingTimestamp) => default;
                public virtual ITimer CreateTimer(TimerCallback callback, object state, TimeSpan dueTime, TimeSpan period) => null;
            }
        }
        """;
}
