using FloraGen.Emission.Files;
using FloraGen.Emission.Planning.Operations;
using FloraGen.Model;

namespace FloraGen.Emission.Planning;

internal sealed record ClientPlan(EmissionOptions Options) : FilePlan(Options)
{
    public required string Title { get; init; }

    public required string? Version { get; init; }

    public required string? Description { get; init; }

    /// <summary>An expression of the server, or null.</summary>
    public required string Server { get; init; }

    /// <summary>An expression of the ways to prove who calls.</summary>
    public required string Security { get; init; }

    /// <summary>Options that this client has beside those of every client.</summary>
    public required EquatableArray<OptionPlan> OwnOptions { get; init; }

    public required EquatableArray<ResourceLink> Resources { get; init; }

    public required EquatableArray<string> FinalErrorCodes { get; init; }

    /// <summary>The record that error responses carry.</summary>
    public required string? ErrorType { get; init; }

    /// <summary>All types of errors that the document has, each a record.</summary>
    public EquatableArray<string> ErrorTypes { get; init; }

    /// <summary>The headers that the document lists for responses, and that not every API has.</summary>
    public EquatableArray<HeaderPlan> Headers { get; init; }

    public string Interface => "I" + Options.ClientName;

    public string FactoryInterface => Interface + "Factory";

    public string OptionsName => Options.ClientName + "Options";

    public string RegistrationName => RegistrationNameOf(Options);

    public string ErrorsName => ErrorsNameOf(Options);

    public string HeadersName => HeadersNameOf(Options);

    /// <summary>Such as <c>FLORA</c>, in <c>FLORA_API_KEY</c>.</summary>
    public required string EnvironmentPrefix { get; init; }

    /// <summary>The class whose methods put the client into a container of services.</summary>
    public static string RegistrationNameOf(EmissionOptions options) => options.ClientName + "ServiceCollectionExtensions";

    /// <summary>The class that reads the client's errors, where the exception is that of several clients.</summary>
    public static string ErrorsNameOf(EmissionOptions options) => options.ClientName + "Errors";

    /// <summary>The class that reads the headers of the client's responses.</summary>
    public static string HeadersNameOf(EmissionOptions options) => options.ClientName + "Headers";

    protected override IEnumerable<string> MemberNames => Resources.Select(static resource => resource.Property).Concat(OwnOptions.Select(static option => option.Name));

    public override IEnumerable<CSharpFile> Render()
    {
        yield return ClientFile.Write(this).ToFile(HintName(Options.ClientName));
        yield return ClientOptionsFile.Write(this).ToFile(HintName(OptionsName));
        if (ErrorType is not null)
        {
            yield return Options.SharedRuntime is null
                ? ErrorFile.WritePart(this, ErrorType, [.. ErrorTypes]).ToFile(HintName("ApiException.Error"))
                : ErrorFile.WriteExtensions(this, ErrorType, [.. ErrorTypes]).ToFile(HintName(ErrorsName));
        }

        if (Headers.Count > 0)
        {
            yield return HeadersFile.Write(this).ToFile(HintName(HeadersName));
        }

        if (Options.Target.HasHttpClientFactory)
        {
            yield return RegistrationFile.Write(this).ToFile(HintName(RegistrationName));
        }
    }
}
