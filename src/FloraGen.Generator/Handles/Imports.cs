using System.Reflection;

namespace FloraGen.Handles;

/// <summary>
/// Types of .NET, of packages and of FloraGen's annotations, as emitted code names them: what names one of these gets a <c>using</c>
/// directive for its namespace, and the mark in it says so to the writer. Attributes stand without their ending, types without their
/// parameters.
/// </summary>
internal static class Imports
{
    public const string AvailableWhen = "\u0001=FloraGen\u0002AvailableWhen";
    public const string EnsuresSuccess = "\u0001=FloraGen\u0002EnsuresSuccess";
    public const string Failure = "\u0001=FloraGen\u0002Failure";
    public const string FailureDetail = "\u0001=FloraGen\u0002FailureDetail";
    public const string FailureGuard = "\u0001=FloraGen\u0002FailureGuard";
    public const string Pending = "\u0001=FloraGen\u0002Pending";
    public const string Secret = "\u0001=FloraGen\u0002Secret";

    public const string IConfiguration = "\u0001=Microsoft.Extensions.Configuration\u0002IConfiguration";

    public const string IHttpClientBuilder = "\u0001=Microsoft.Extensions.DependencyInjection\u0002IHttpClientBuilder";
    public const string IServiceCollection = "\u0001=Microsoft.Extensions.DependencyInjection\u0002IServiceCollection";
    public const string OptionsServiceCollectionExtensions = "\u0001=Microsoft.Extensions.DependencyInjection\u0002OptionsServiceCollectionExtensions";

    public const string ServiceCollectionDescriptorExtensions = "\u0001=Microsoft.Extensions.DependencyInjection.Extensions\u0002ServiceCollectionDescriptorExtensions";

    public const string Action = "\u0001=System\u0002Action";
    public const string ArgumentException = "\u0001=System\u0002ArgumentException";
    public const string ArgumentNullException = "\u0001=System\u0002ArgumentNullException";
    public const string ArgumentOutOfRangeException = "\u0001=System\u0002ArgumentOutOfRangeException";
    public const string DateOnly = "\u0001=System\u0002DateOnly";
    public const string DateTimeOffset = "\u0001=System\u0002DateTimeOffset";
    public const string Func = "\u0001=System\u0002Func";
    public const string Guid = "\u0001=System\u0002Guid";
    public const string HashCode = "\u0001=System\u0002HashCode";
    public const string IDisposable = "\u0001=System\u0002IDisposable";
    public const string IEquatable = "\u0001=System\u0002IEquatable";
    public const string InvalidOperationException = "\u0001=System\u0002InvalidOperationException";
    public const string IProgress = "\u0001=System\u0002IProgress";
    public const string IServiceProvider = "\u0001=System\u0002IServiceProvider";
    public const string NotSupportedException = "\u0001=System\u0002NotSupportedException";
    public const string Obsolete = "\u0001=System\u0002Obsolete";
    public const string ReadOnlySpan = "\u0001=System\u0002ReadOnlySpan";
    public const string TimeOnly = "\u0001=System\u0002TimeOnly";
    public const string TimeSpan = "\u0001=System\u0002TimeSpan";
    public const string Type = "\u0001=System\u0002Type";

    public const string GeneratedCode = "\u0001=System.CodeDom.Compiler\u0002GeneratedCode";

    public const string Dictionary = "\u0001=System.Collections.Generic\u0002Dictionary";
    public const string IAsyncEnumerable = "\u0001=System.Collections.Generic\u0002IAsyncEnumerable";
    public const string IEnumerable = "\u0001=System.Collections.Generic\u0002IEnumerable";
    public const string IReadOnlyDictionary = "\u0001=System.Collections.Generic\u0002IReadOnlyDictionary";
    public const string IReadOnlyList = "\u0001=System.Collections.Generic\u0002IReadOnlyList";
    public const string List = "\u0001=System.Collections.Generic\u0002List";

    public const string EditorBrowsable = "\u0001=System.ComponentModel\u0002EditorBrowsable";
    public const string EditorBrowsableState = "\u0001=System.ComponentModel\u0002EditorBrowsableState";

    public const string EmailAddress = "\u0001=System.ComponentModel.DataAnnotations\u0002EmailAddress";
    public const string IValidatableObject = "\u0001=System.ComponentModel.DataAnnotations\u0002IValidatableObject";
    public const string Range = "\u0001=System.ComponentModel.DataAnnotations\u0002Range";
    public const string RegularExpression = "\u0001=System.ComponentModel.DataAnnotations\u0002RegularExpression";
    public const string Required = "\u0001=System.ComponentModel.DataAnnotations\u0002Required";
    public const string StringLength = "\u0001=System.ComponentModel.DataAnnotations\u0002StringLength";
    public const string ValidationContext = "\u0001=System.ComponentModel.DataAnnotations\u0002ValidationContext";
    public const string ValidationResult = "\u0001=System.ComponentModel.DataAnnotations\u0002ValidationResult";

    public const string ExcludeFromCodeCoverage = "\u0001=System.Diagnostics.CodeAnalysis\u0002ExcludeFromCodeCoverage";
    public const string NotNullWhen = "\u0001=System.Diagnostics.CodeAnalysis\u0002NotNullWhen";
    public const string SetsRequiredMembers = "\u0001=System.Diagnostics.CodeAnalysis\u0002SetsRequiredMembers";

    public const string CultureInfo = "\u0001=System.Globalization\u0002CultureInfo";

    public const string Stream = "\u0001=System.IO\u0002Stream";

    public const string HttpClient = "\u0001=System.Net.Http\u0002HttpClient";
    public const string HttpMethod = "\u0001=System.Net.Http\u0002HttpMethod";

    public const string Union = "\u0001=System.Runtime.CompilerServices\u0002Union";

    public const string StringBuilder = "\u0001=System.Text\u0002StringBuilder";

    public const string JsonElement = "\u0001=System.Text.Json\u0002JsonElement";
    public const string JsonTokenType = "\u0001=System.Text.Json\u0002JsonTokenType";
    public const string Utf8JsonReader = "\u0001=System.Text.Json\u0002Utf8JsonReader";
    public const string Utf8JsonWriter = "\u0001=System.Text.Json\u0002Utf8JsonWriter";

    public const string JsonConverter = "\u0001=System.Text.Json.Serialization\u0002JsonConverter";

    public const string IJsonTypeInfoResolver = "\u0001=System.Text.Json.Serialization.Metadata\u0002IJsonTypeInfoResolver";
    public const string JsonTypeInfo = "\u0001=System.Text.Json.Serialization.Metadata\u0002JsonTypeInfo";

    public const string CancellationToken = "\u0001=System.Threading\u0002CancellationToken";

    public const string Task = "\u0001=System.Threading.Tasks\u0002Task";

    /// <summary>Their names, without the namespaces.</summary>
    public static IReadOnlyList<string> All { get; } = [.. typeof(Imports).GetFields(BindingFlags.Public | BindingFlags.Static).Select(static field => field.Name)];
}
