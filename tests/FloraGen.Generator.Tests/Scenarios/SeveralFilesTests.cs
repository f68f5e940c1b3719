using System.Net;
using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Tests.Scenarios;

/// <summary>A document that is spread over files, each of which the project hands to the compiler.</summary>
public class SeveralFilesTests
{
    private static readonly Dictionary<string, string> s_files = new()
    {
        ["/specs/root.yaml"] = """
            openapi: 3.0.3
            info: { title: Split, version: '1' }
            servers: [{ url: https://split.example }]
            paths:
              /pets: { get: { $ref: ops/list.yml } }
              /owners: { $ref: 'ops/owners.yml' }
            components:
              schemas: { $ref: models/_index.yml }
            """,
        ["/specs/ops/list.yml"] = """
            operationId: listPets
            tags: [pets]
            responses: { '200': { $ref: '../shared/responses.yml#/pets' } }
            """,
        ["/specs/ops/owners.yml"] = """
            post:
              operationId: createOwner
              tags: [owners]
              requestBody: { required: true, content: { application/json: { schema: { $ref: '../root.yaml#/components/schemas/Owner' } } } }
              responses: { '204': { description: Done. } }
            """,
        ["/specs/shared/responses.yml"] = """
            pets:
              description: All.
              content: { application/json: { schema: { type: array, items: { $ref: ../models/pet.yml } } } }
            """,
        ["/specs/models/pet.yml"] = """
            type: object
            required: [id]
            properties: { id: { type: integer }, owner: { $ref: '_index.yml#/Owner' }, mother: { $ref: pet.yml } }
            """,
        ["/specs/models/_index.yml"] = "Owner: { type: object, properties: { name: { type: string } } }",
    };

    private static readonly Dictionary<string, string> s_metadata = new()
    {
        ["/specs/root.yaml|FloraGen"] = "true",
        ["/specs/root.yaml|FloraGenNamespace"] = "MyApp.Shop",
        ["/specs/root.yaml|FloraGenClient"] = "ShopClient",
    };

    [Fact]
    public void OperationsPathItemsResponsesAndSchemasComeFromTheirFiles()
    {
        GeneratorRun run = Run(s_files, "class Use { static System.Threading.Tasks.Task<System.Collections.Generic.IReadOnlyList<MyApp.Shop.Pet>> M(MyApp.Shop.ShopClient c, MyApp.Shop.Owner o) { _ = c.Owners.CreateAsync(o); return c.Pets.ListAsync(); } }");

        Assert.Empty(run.Diagnostics.Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Info));
        run.Compiles();
        Assert.Contains("public Pet? Mother", run.File("MyApp.Shop.Pet.g.cs"));
    }

    [Fact]
    public void EditOfAFileThatTheDocumentDoesNotUseChangesNothing()
    {
        SpecificationText before = new("/specs/other.json", "{}");
        AdditionalText[] texts = [.. s_files.Select(static file => new SpecificationText(file.Key, file.Value)), before];
        GeneratorRun run = GeneratorRun.Of(texts, "", s_metadata).WithDocument(before, new SpecificationText("/specs/other.json", "{ \"a\": 1 }"));

        Assert.All(
            run.Result.TrackedSteps[TrackingNames.Plans].SelectMany(static step => step.Outputs),
            static output => Assert.Equal(IncrementalStepRunReason.Cached, output.Reason));
    }

    private static GeneratorRun Run(IEnumerable<KeyValuePair<string, string>> files, string code = "")
        => GeneratorRun.Of([.. files.Select(static file => new SpecificationText(file.Key, file.Value))], code, s_metadata);
}
