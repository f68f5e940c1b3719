using FloraGen.Diagnostics;
using FloraGen.Emission;
using FloraGen.Emission.Names;
using FloraGen.Model;
using FloraGen.Reading;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FloraGen;

/// <summary>The metadata of an OpenAPI document's item, checked.</summary>
internal sealed record GeneratorOptions(
    EmissionOptions Emission, ReadingOptions Reading, EquatableArray<DiagnosticInfo> Diagnostics)
{
    private const string RuntimeProperty = "FloraGenRuntimeNamespace";

    /// <summary>Where the project wants the code that its clients share; null where it does not say.</summary>
    public string? RuntimeNamespace { get; init; }

    /// <summary>The types that the item wants instead of generated ones, before anybody looked whether they are there.</summary>
    public EquatableArray<OwnTypeRequest> OwnTypes { get; init; }

    /// <summary>Where that code stands otherwise, when there are several clients.</summary>
    public string SharedNamespace { get; init; } = "ApiRuntime";

    /// <summary>A semicolon starts a comment in the file that carries metadata to the compiler, so the package hands over '|'.</summary>
    private static readonly char[] s_listSeparators = [';', '|'];

    private const string Metadata = "build_metadata.AdditionalFiles.";

    /// <summary>Whether an item is marked as an OpenAPI document, whatever its name.</summary>
    public static bool IsMarked(AnalyzerConfigOptions item)
        => Value(item, "FloraGen") is { } mark && mark.Equals("true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the project leaves the types in System that it lacks to this generator.</summary>
    public static bool AddsSystemTypes(AnalyzerConfigOptions project)
        => !(project.TryGetValue("build_property.FloraGenPolyfills", out string? value) && value.Trim().Equals("false", StringComparison.OrdinalIgnoreCase));

    public static GeneratorOptions Read(string path, AnalyzerConfigOptions item, AnalyzerConfigOptions project)
    {
        List<DiagnosticInfo> diagnostics = [];
        string stem = Identifier.Pascal(SpecificationPath.Stem(path));
        string root = project.TryGetValue("build_property.RootNamespace", out string? text) ? NamespaceName.Of(text) : "";

        string defaultNamespace = root.Length == 0 ? stem : root + "." + stem;
        string space = Checked("FloraGenNamespace", defaultNamespace, static value => IsNamespace(value) ? null : "it is not a namespace");
        string client = Checked("FloraGenClient", ClientNames.Of(stem, [.. root.Split('.'), .. space.Split('.')]), FaultOfClient);
        string access = Checked("FloraGenAccessibility", "public", static value => value is "public" or "internal" ? null : "it is neither 'public' nor 'internal'");
        bool hasSetters = Checked("FloraGenAccessors", "init", static value => value is "init" or "set" ? null : "it is neither 'init' nor 'set'") == "set";
        bool hasLimits = Checked("FloraGenAnnotations", "false", static value => value.ToLowerInvariant() is "true" or "false" ? null : "it is neither 'true' nor 'false'").Equals("true", StringComparison.OrdinalIgnoreCase);
        ReadingOptions reading = new(Value(item, "FloraGenFailureStatuses") is null ? ReadingOptions.Default.FailureStatuses : List(item, "FloraGenFailureStatuses"))
        {
            Include = List(item, "FloraGenInclude"),
            Exclude = List(item, "FloraGenExclude"),
            ClientParameters = List(item, "FloraGenClientParameters"),
            KeepsLimits = hasLimits,
        };
        string? runtime = RuntimeNamespaceOf();
        EquatableArray<OwnTypeRequest> types = OwnTypesOf().ToEquatableArray();
        return new GeneratorOptions(new EmissionOptions(space, client, access == "public") { HasSetters = hasSetters, HasLimits = hasLimits }, reading, diagnostics.ToEquatableArray())
        {
            RuntimeNamespace = runtime,
            OwnTypes = types,
            SharedNamespace = root.Length == 0 ? "ApiRuntime" : root + ".ApiRuntime",
        };

        IEnumerable<OwnTypeRequest> OwnTypesOf()
        {
            List<OwnTypeRequest> requests = [];
            foreach (string text in List(item, FloraGen.OwnTypes.Option))
            {
                OwnTypeRequest? request = OwnTypeRequest.Of(text);
                string? fault = request is null ? "it is not of the form 'schema:Name=Namespace.Type' or 'format:name=Namespace.Type'"
                    : requests.Exists(other => other.Key == request.Key) ? "another type stands for it already"
                    : null;
                if (fault is null)
                {
                    requests.Add(request!);
                }
                else
                {
                    diagnostics.Add(DiagnosticInfo.Create(SpecificationDiagnostics.WrongOption, new SpecLocation(path, 0, 0), FloraGen.OwnTypes.Option, text, fault));
                }
            }

            return requests;
        }

        string? RuntimeNamespaceOf()
        {
            if (!project.TryGetValue("build_property." + RuntimeProperty, out string? value) || value.Trim().Length == 0)
            {
                return null;
            }

            if (IsNamespace(value.Trim()))
            {
                return value.Trim();
            }

            diagnostics.Add(DiagnosticInfo.Create(SpecificationDiagnostics.WrongOption, new SpecLocation(path, 0, 0), RuntimeProperty, value, "it is not a namespace"));
            return null;
        }

        string Checked(string name, string otherwise, Func<string, string?> faultOf)
        {
            if (Value(item, name) is not { } value)
            {
                return otherwise;
            }

            if (faultOf(value) is not { } fault)
            {
                return value;
            }

            diagnostics.Add(DiagnosticInfo.Create(SpecificationDiagnostics.WrongOption, new SpecLocation(path, 0, 0), name, value, fault));
            return otherwise;
        }
    }

    private static string? FaultOfClient(string name) => !Identifier.IsValid(name) ? "it is no name for a class"
        : ClientNames.IsFree(name) ? null
        : "it, or the name of its options or its interface, is one that .NET or the client itself uses";

    private static EquatableArray<string> List(AnalyzerConfigOptions item, string name)
        => (Value(item, name) ?? "").Split(s_listSeparators).Select(static text => text.Trim()).Where(static text => text.Length > 0).ToEquatableArray();

    private static string? Value(AnalyzerConfigOptions item, string name)
        => item.TryGetValue(Metadata + name, out string? value) && value.Trim().Length > 0 ? value.Trim() : null;

    private static bool IsNamespace(string text) => text.Split('.').All(Identifier.IsValid);
}
