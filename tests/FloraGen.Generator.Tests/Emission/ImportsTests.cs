using FloraGen.Emission.Names;
using FloraGen.Handles;
using FloraGen.Testing.Generation;
using FloraGen.Tests.Ecosystem;
using FloraGen.Tests.Hostile;
using FloraGen.Tests.Running;
using Microsoft.CodeAnalysis;

namespace FloraGen.Tests.Emission;

/// <summary>Generated files name types of .NET as people do, by using directives, where nothing of the document has their names.</summary>
public class ImportsTests
{
    private static readonly Compilation s_compilation = GeneratorRun.Of(RepositoryPath.FloraDocument).WithReferences([.. GeneratorRun.Framework, .. Packages.Everything]).Output;

    public static TheoryData<string> Names { get; } = [.. Imports.All];

    [Theory]
    [MemberData(nameof(Names))]
    public void EveryImportIsATypeOfItsNamespace(string name)
    {
        string handle = (string)typeof(Imports).GetField(name)!.GetRawConstantValue()!;
        string full = NamedTypes.Qualified().Plain(handle)["global::".Length..];

        Assert.Equal(name, full.Split('.')[^1]);
        Assert.Contains(
            new[] { "", "`1", "`2", "Attribute" },
            ending => s_compilation.GetTypesByMetadataName(full + ending).Length > 0 || full + ending == "System.Runtime.CompilerServices.UnionAttribute");
    }

    [Fact]
    public void CodeOfAClientNamesNoTypeOfDotNetByItsFullName()
    {
        GeneratorRun run = GeneratorRun.Of(RepositoryPath.FloraDocument);

        Assert.Empty(
            from source in run.Result.GeneratedSources
            where source.HintName.StartsWith("MyApp.Flora.Asset", StringComparison.Ordinal)
            from line in source.SourceText.ToString().Split('\n')
            where line.Contains("global::", StringComparison.Ordinal) && !line.StartsWith("using global::", StringComparison.Ordinal)
            select $"{source.HintName}: {line}");
    }

    /// <summary>One of them alone is hidden in each record, and the others are imported.</summary>
    [Fact]
    public void MemberMayHaveTheNameOfAnyImportedType()
    {
        string records = string.Join('\n', Imports.All.Select(static (name, index) => $$"""
            Record{{index}}:
              required: [status, {{name}}]
              properties:
                {{name}}: { type: string, minLength: 1, pattern: '^x' }
                status: { type: string, enum: [ready, pending, failed] }
                url: { type: string, format: uri }
                at: { type: string, format: date-time }
                day: { type: string, format: date }
                id: { type: string, format: uuid }
                any: {}
                items: { type: array, items: { oneOf: [ { type: string }, { type: number }, { $ref: '#/components/schemas/Record{{index}}' } ] } }
                map: { type: object, additionalProperties: { type: number, minimum: 1 } }
                secret: { type: string, format: password, deprecated: true }
            """));
        string thing = $"Thing:\n  properties:\n{string.Join('\n', Imports.All.Select(static (_, index) => $"    r{index}: {{ $ref: '#/components/schemas/Record{index}' }}"))}";

        GeneratorRun run = HostileDocument.Generate(HostileDocument.WithSchemas(thing + "\n" + records)).BecomesAClient();

        string record = run.File($"MyApp.Shop.Record{Imports.All.ToList().IndexOf("DateTimeOffset")}.g.cs");
        Assert.Contains("public global::System.DateTimeOffset? At", record, StringComparison.Ordinal);
        Assert.Contains("public Guid? Id", record, StringComparison.Ordinal);
    }
}
