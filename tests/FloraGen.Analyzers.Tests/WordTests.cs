using System.Collections.Immutable;
using FloraGen.Analyzers.Options;
using FloraGen.Analyzers.Symbols;
using FloraGen.Analyzers.Symbols.Words;
using FloraGen.Analyzers.Tests.Running;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FloraGen.Analyzers.Tests;

/// <summary>
/// The words without one of which a method is not looked at. A client's source is only bound where its syntax says that it has to
/// be; a library is bound as a whole.
/// </summary>
public sealed class WordTests
{
    /// <summary>Forms that a generated type can have, or a part of one that its user writes.</summary>
    private const string Forms = """
        #nullable enable
        using System; using System.CodeDom.Compiler; using System.Collections.Generic; using System.Net.Http; using System.Threading; using System.Threading.Tasks;
        namespace FloraGen
        {
            public sealed class FailureAttribute : Attribute;
            public sealed class SecretAttribute : Attribute;
            public sealed class FailureGuardAttribute : Attribute;
        }
        namespace Odd
        {
            using FloraGen;
            [GeneratedCode("x", "1")] public enum State { Done, [Failure] Broken }
            [GeneratedCode("x", "1")] public enum Color { Red }
            [GeneratedCode("x", "1")] public record Base { public Odd.State? BaseState { get; init; } }
            [GeneratedCode("x", "1")] public record Derived : Base { public string? FailureMessage { get; init; } }
            [GeneratedCode("x", "1")] public record DerivedTwice : Odd.Derived { public string? Url { get; init; } }
            [GeneratedCode("x", "1")] public record Positional(State PositionalState, Color PositionalColor);
            [GeneratedCode("x", "1")] public partial record Parted { public string? PartedName { get; init; } }
            public partial record Parted { public global::Odd.State PartedState { get; init; } [FailureGuard] public bool PartedFailed => false; }
            [GeneratedCode("x", "1")] public interface IStated { State InterfaceState { get; } }
            [GeneratedCode("x", "1")] public record Page { public IReadOnlyList<Base>? PageItems { get; init; } public string? PageCursor { get; init; } }
            [GeneratedCode("x", "1")] public record Wrapped { public Page? WrappedPage { get; init; } }
            [GeneratedCode("x", "1")] public record Plain { [Secret] public string? PlainSecret { get; init; } public string? PlainName { get; init; } public override string ToString() => ""; }
            [GeneratedCode("x", "1")] public sealed class Outer { [GeneratedCode("x", "1")] public sealed record Inner { public State InnerState { get; init; } } }
            [GeneratedCode("x", "1")] public sealed class Reader { public Plain ReaderPlain() => new(); public Page ReaderPage() => new(); public int ReaderNumber() => 1; public Base[] ReaderArray() => []; private Base ReaderHidden() => new(); }
            [GeneratedCode("x", "1")] public class Pages : IAsyncEnumerable<Plain> { public IAsyncEnumerator<Plain> GetAsyncEnumerator(CancellationToken token = default) => throw new NotSupportedException(); }
            [GeneratedCode("x", "1")] public sealed class MorePages : Pages;
            [GeneratedCode("x", "1")] public abstract class Resource { public abstract Task ResourceCall(); public MorePages ResourcePages() => new(); public ValueTask<int> ResourceCount() => default; }
            [GeneratedCode("x", "1")] public sealed class OwnResource : Resource { public override Task ResourceCall() => Task.CompletedTask; }
            [GeneratedCode("x", "1")] public abstract class ApiOptions;
            [GeneratedCode("x", "1")] public sealed class OddOptions : ApiOptions;
            [GeneratedCode("x", "1")] public sealed class OddClient : IDisposable { public OddClient(HttpClient http) { } public void Dispose() { } }
            [GeneratedCode("x", "1")] public interface ICalled { Base InterfaceCall(); }
            [GeneratedCode("x", "1")] public sealed class Called : ICalled { Base ICalled.InterfaceCall() => new(); public Base? CalledMaybe() => null; public IReadOnlyList<Base?> CalledList() => []; }
            [GeneratedCode("x", "1")] public record Self : Base { public Self SelfCopy() => this; public Task<Self> SelfAgain() => Task.FromResult(this); }
            [GeneratedCode("x", "1")] public record Below { public string? BelowUrl { get; init; } public Nullable<State> BelowState { get; init; } public static State BelowStatic { get; set; } public State this[int index] => State.Done; }
            [GeneratedCode("x", "1")] public abstract record Above { public string? AboveUrl { get; init; } }
            [GeneratedCode("x", "1")] public sealed record Lower : Above { public FloraState LowerState { get; init; } }
            [GeneratedCode("x", "1")] public enum FloraState { [global::FloraGen.FailureAttribute] Lost }
            [GeneratedCode("x", "1")] public record Hidden([property: Secret] string HiddenKey, string HiddenName);
            [GeneratedCode("x", "1")] public interface IClosed : IDisposable;
            [GeneratedCode("x", "1")] public sealed class PrimaryClient(HttpClient? http) : IClosed { public void Dispose() => _ = http; }
            [GeneratedCode("x", "1")] public sealed class ClosedOnly : IClosed { public void Dispose() { } }
            [GeneratedCode("x", "1")] public struct Value { public Task ValueCall() => Task.CompletedTask; public Base ValueRead() => new(); }
            public record NotGenerated { public State NotGeneratedState { get; init; } public Base NotGeneratedCall() => new(); }
        }
        """;

    [Theory]
    [InlineData("Odd")]
    [InlineData("stub")]
    [InlineData("generated")]
    [InlineData("without status")]
    public void WordsOfAClientAreTheSameInSourceAndInALibrary(string client)
    {
        IReadOnlyList<SyntaxTree> source = client switch
        {
            "Odd" => [AnalyzerRun.Tree(Forms, "/app/Odd.cs")],
            "without status" => CaseHost.WithoutStatus.Trees,
            _ => CaseHost.Named(client).Trees,
        };
        Compilation inSource = AnalyzerRun.Compile(source);
        // What only generated code calls is marked in one of its parts alone.
        SortedSet<string> names = new(TypesIn(inSource.Assembly.GlobalNamespace).SelectMany(static type => type.ContainingNamespace.Name == "Internal" ? [] : type.GetMembers().Select(static member => member.Name).Append(type.Name)), StringComparer.Ordinal);

        IReadOnlyList<string> words = Among(names, inSource), expected = Among(names, AnalyzerRun.Compile([], AnalyzerRun.Emit(source)));

        Assert.NotEmpty(words);
        Assert.Equal(expected, words);
    }

    [Theory]
    [InlineData("BaseState PositionalState PartedState PartedFailed InterfaceState InnerState FailureMessage Url PlainSecret")]
    [InlineData("CalledMaybe CalledList SelfAgain BelowUrl BelowState AboveUrl LowerState FloraState Lost HiddenKey PrimaryClient ValueRead")]
    [InlineData("State Done Broken InterfaceCall ReaderPage ReaderArray ResourceCall ResourcePages ResourceCount OddOptions OddClient")]
    public void MemberThatCanMatterIsAWord(string names) => Assert.Equal(names.Split(' '), Among(names.Split(' '), AnalyzerRun.Compile([AnalyzerRun.Tree(Forms, "/app/Odd.cs")])));

    [Theory]
    [InlineData("Color Red PositionalColor PartedName PageCursor PlainName ToString ReaderPlain ReaderNumber ReaderHidden Dispose NotGeneratedState NotGeneratedCall")]
    [InlineData("SelfCopy BelowStatic HiddenName IClosed ClosedOnly ValueCall")]
    public void MemberThatCannotIsNone(string names) => Assert.Empty(Among(names.Split(' '), AnalyzerRun.Compile([AnalyzerRun.Tree(Forms, "/app/Odd.cs")])));

    [Fact]
    public void MethodOfATypeThatIsCalledLikeARecordWithAStatusIsAWord()
    {
        const string Other = """[System.CodeDom.Compiler.GeneratedCode("x", "1")] public sealed class Base { public Odd.Base OtherCall() => new(); }""";
        Compilation compilation = AnalyzerRun.Compile([AnalyzerRun.Tree(Forms, "/app/Odd.cs"), AnalyzerRun.Tree(Other, "/app/Other.cs")]);

        Assert.Equal(["OtherCall"], Among(["OtherCall"], compilation));
    }

    /// <summary>In a library nothing tells the parts of a type apart.</summary>
    [Fact]
    public void MethodThatAUserAddsToAGeneratedTypeIsNoWord()
    {
        const string Parts = """
            partial class Shared { public System.Threading.Tasks.Task SharedOwn() => SharedCall(); }
            [System.CodeDom.Compiler.GeneratedCode("x", "1")] public partial class Shared { public System.Threading.Tasks.Task SharedCall() => System.Threading.Tasks.Task.CompletedTask; }
            """;
        Compilation compilation = AnalyzerRun.Compile([AnalyzerRun.Tree(Forms, "/app/Odd.cs"), AnalyzerRun.Tree(Parts, "/app/Shared.cs")]);

        Assert.Equal(["SharedCall"], Among(["SharedCall", "SharedOwn"], compilation));
    }

    private static IReadOnlyList<string> Among(IEnumerable<string> names, Compilation compilation)
    {
        UsageModel model = new(compilation, new EditorConfig(ImmutableDictionary<string, string>.Empty), new AttributeRecognition());
        StatusWords words = model.CatalogFor(UsageOptions.Read(new EditorConfig(ImmutableDictionary<string, string>.Empty).GlobalOptions)).Words;
        return [.. names.Where(name => words.OccurIn(SourceText.From(name), new TextSpan(0, name.Length)))];
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container)
        => container.GetMembers().OfType<INamespaceOrTypeSymbol>().SelectMany(static inner => inner is INamedTypeSymbol type ? TypesIn(type).Prepend(type) : TypesIn(inner));
}
