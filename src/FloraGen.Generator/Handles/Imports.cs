using System.Reflection;

namespace FloraGen.Handles;

/// <summary>
/// Types of .NET, of packages and of FloraGen's annotations, as emitted code names them: what names one of these gets a <c>using</c>
/// directive for its namespace, and the mark in it says so to the writer. Attributes stand without their ending, types without their
/// parameters. A mark has a letter for the namespace: texts with many of them stay short.
/// </summary>
internal static class Imports
{
    public const string AvailableWhen = FloraGen + "AvailableWhen";
    public const string EnsuresSuccess = FloraGen + "EnsuresSuccess";
    public const string Failure = FloraGen + "Failure";
    public const string FailureDetail = FloraGen + "FailureDetail";
    public const string FailureGuard = FloraGen + "FailureGuard";
    public const string Pending = FloraGen + "Pending";
    public const string Secret = FloraGen + "Secret";

    public const string IConfiguration = Configuration + "IConfiguration";

    public const string IHttpClientBuilder = Injection + "IHttpClientBuilder";
    public const string IServiceCollection = Injection + "IServiceCollection";
    public const string OptionsServiceCollectionExtensions = Injection + "OptionsServiceCollectionExtensions";

    public const string ServiceCollectionDescriptorExtensions = InjectionExtensions + "ServiceCollectionDescriptorExtensions";

    public const string Action = System + "Action";
    public const string ArgumentException = System + "ArgumentException";
    public const string ArgumentNullException = System + "ArgumentNullException";
    public const string ArgumentOutOfRangeException = System + "ArgumentOutOfRangeException";
    public const string DateOnly = System + "DateOnly";
    public const string DateTimeOffset = System + "DateTimeOffset";
    public const string Func = System + "Func";
    public const string Guid = System + "Guid";
    public const string HashCode = System + "HashCode";
    public const string IDisposable = System + "IDisposable";
    public const string IEquatable = System + "IEquatable";
    public const string InvalidOperationException = System + "InvalidOperationException";
    public const string IProgress = System + "IProgress";
    public const string IServiceProvider = System + "IServiceProvider";
    public const string NotSupportedException = System + "NotSupportedException";
    public const string Obsolete = System + "Obsolete";
    public const string ReadOnlySpan = System + "ReadOnlySpan";
    public const string TimeOnly = System + "TimeOnly";
    public const string TimeSpan = System + "TimeSpan";
    public const string Type = System + "Type";

    public const string GeneratedCode = CodeDom + "GeneratedCode";

    public const string Dictionary = Generic + "Dictionary";
    public const string IAsyncEnumerable = Generic + "IAsyncEnumerable";
    public const string IEnumerable = Generic + "IEnumerable";
    public const string IReadOnlyDictionary = Generic + "IReadOnlyDictionary";
    public const string IReadOnlyList = Generic + "IReadOnlyList";
    public const string List = Generic + "List";

    public const string EditorBrowsable = ComponentModel + "EditorBrowsable";
    public const string EditorBrowsableState = ComponentModel + "EditorBrowsableState";

    public const string EmailAddress = Annotations + "EmailAddress";
    public const string IValidatableObject = Annotations + "IValidatableObject";
    public const string Range = Annotations + "Range";
    public const string RegularExpression = Annotations + "RegularExpression";
    public const string Required = Annotations + "Required";
    public const string StringLength = Annotations + "StringLength";
    public const string ValidationContext = Annotations + "ValidationContext";
    public const string ValidationResult = Annotations + "ValidationResult";

    public const string ExcludeFromCodeCoverage = CodeAnalysis + "ExcludeFromCodeCoverage";
    public const string NotNullWhen = CodeAnalysis + "NotNullWhen";
    public const string SetsRequiredMembers = CodeAnalysis + "SetsRequiredMembers";

    public const string CultureInfo = Globalization + "CultureInfo";

    public const string Stream = Files + "Stream";

    public const string HttpClient = Http + "HttpClient";
    public const string HttpMethod = Http + "HttpMethod";

    public const string Union = CompilerServices + "Union";

    public const string StringBuilder = Text + "StringBuilder";

    public const string JsonElement = Json + "JsonElement";
    public const string JsonTokenType = Json + "JsonTokenType";
    public const string Utf8JsonReader = Json + "Utf8JsonReader";
    public const string Utf8JsonWriter = Json + "Utf8JsonWriter";

    public const string JsonConverter = Serialization + "JsonConverter";

    public const string IJsonTypeInfoResolver = Metadata + "IJsonTypeInfoResolver";
    public const string JsonTypeInfo = Metadata + "JsonTypeInfo";

    public const string CancellationToken = Threading + "CancellationToken";

    public const string Task = Tasks + "Task";

    private const string FloraGen = "\u0001=a\u0002";
    private const string Configuration = "\u0001=b\u0002";
    private const string Injection = "\u0001=c\u0002";
    private const string InjectionExtensions = "\u0001=d\u0002";
    private const string System = "\u0001=e\u0002";
    private const string CodeDom = "\u0001=f\u0002";
    private const string Generic = "\u0001=g\u0002";
    private const string ComponentModel = "\u0001=h\u0002";
    private const string Annotations = "\u0001=i\u0002";
    private const string CodeAnalysis = "\u0001=j\u0002";
    private const string Globalization = "\u0001=k\u0002";
    private const string Files = "\u0001=l\u0002";
    private const string Http = "\u0001=m\u0002";
    private const string CompilerServices = "\u0001=n\u0002";
    private const string Text = "\u0001=o\u0002";
    private const string Json = "\u0001=p\u0002";
    private const string Serialization = "\u0001=q\u0002";
    private const string Metadata = "\u0001=r\u0002";
    private const string Threading = "\u0001=s\u0002";
    private const string Tasks = "\u0001=t\u0002";

    /// <summary>Their names, without the namespaces.</summary>
    public static IReadOnlyList<string> All { get; } = [.. typeof(Imports).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => field.Name)];

    private static readonly HashSet<string> s_names = new(All, StringComparer.Ordinal);

    public static bool Has(string name) => s_names.Contains(name);

    /// <summary>The namespace that a mark stands for.</summary>
    /// <param name="letter">The mark's letter.</param>
    public static string NamespaceOf(char letter) => letter switch
    {
        'a' => "FloraGen",
        'b' => "Microsoft.Extensions.Configuration",
        'c' => "Microsoft.Extensions.DependencyInjection",
        'd' => "Microsoft.Extensions.DependencyInjection.Extensions",
        'e' => "System",
        'f' => "System.CodeDom.Compiler",
        'g' => "System.Collections.Generic",
        'h' => "System.ComponentModel",
        'i' => "System.ComponentModel.DataAnnotations",
        'j' => "System.Diagnostics.CodeAnalysis",
        'k' => "System.Globalization",
        'l' => "System.IO",
        'm' => "System.Net.Http",
        'n' => "System.Runtime.CompilerServices",
        'o' => "System.Text",
        'p' => "System.Text.Json",
        'q' => "System.Text.Json.Serialization",
        'r' => "System.Text.Json.Serialization.Metadata",
        's' => "System.Threading",
        't' => "System.Threading.Tasks",
        _ => throw new ArgumentOutOfRangeException(nameof(letter), letter, "No namespace has this letter."),
    };
}
