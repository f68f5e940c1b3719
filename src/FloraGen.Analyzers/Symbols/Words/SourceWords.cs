using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Analyzers.Symbols.Words;

/// <summary>
/// The words of a client in source, by its syntax alone: to bind the members of every record and converter of a client takes more
/// time than all else that is asked of them. A word too many only costs the time to look at a method.
/// </summary>
internal sealed class SourceWords
{
    private static readonly HashSet<string> s_markers = WithSuffix(
        FloraGenAttributes.AvailableWhen, FloraGenAttributes.FailureDetail, FloraGenAttributes.FailureGuard, FloraGenAttributes.Secret);

    private static readonly HashSet<string> s_disposable = new(StringComparer.Ordinal) { nameof(IDisposable) };
    private static readonly HashSet<string> s_http = new(StringComparer.Ordinal) { "HttpClient" };

    private readonly List<WrittenType> _types;
    private readonly Func<TypeDeclarationSyntax, bool> _isGenerated;
    private readonly HashSet<string> _statuses;

    /// <summary>The types that have a status, and those that they derive from.</summary>
    private readonly HashSet<string> _carriers;
    private readonly HashSet<string> _carriersAndBases;

    /// <summary>What a method can return that has a status in it.</summary>
    private readonly HashSet<string> _results;

    /// <summary>What asks the API when it is awaited, or gone through.</summary>
    private readonly HashSet<string> _calls;

    /// <summary>What is disposed, as whole clients are.</summary>
    private readonly HashSet<string> _disposables;

    private readonly bool _knowsPayloads;
    private readonly bool _knowsDetails;

    /// <param name="types">All that an assembly declares in source.</param>
    /// <param name="statuses">The names of its statuses.</param>
    /// <param name="isGenerated">Whether a part of a type is a client's.</param>
    public SourceWords(IAssemblySymbol assembly, IEnumerable<INamedTypeSymbol> types, IEnumerable<string> statuses, Func<TypeDeclarationSyntax, bool> isGenerated)
    {
        _types = [.. types.Select(static type => new WrittenType(type))];
        _isGenerated = isGenerated;
        _statuses = new(statuses, StringComparer.Ordinal);
        _carriers = Deriving(NamesOf(type => type.Properties.Exists(IsStatus)));
        _carriersAndBases = WithBases(_carriers);
        _results = Deriving(NamesOf(type => type.Properties.Exists(property => WrittenNames.Mentions(property.Type, _carriers)) || type.Bases.Any(each => WrittenNames.Mentions(each, _carriers))).Concat(_carriers));
        _calls = Deriving(["IAsyncEnumerable"]);
        _calls.UnionWith(["Task", "ValueTask"]);
        _disposables = Deriving(s_disposable);
        _knowsPayloads = FloraGenAttributes.IsDefinedIn(assembly, FloraGenAttributes.AvailableWhen);
        _knowsDetails = FloraGenAttributes.IsDefinedIn(assembly, FloraGenAttributes.FailureDetail);
    }

    public IEnumerable<string> All() => _types.Where(type => type.Parts.Exists(part => _isGenerated(part))).SelectMany(WordsOf);

    private IEnumerable<string> WordsOf(WrittenType type)
    {
        foreach (WrittenProperty property in type.Properties)
        {
            if (IsStatus(property) || property.HasAttribute(s_markers) || (_carriersAndBases.Contains(type.Name) && SaysByName(property.Name)))
            {
                yield return property.Name;
            }
        }

        foreach (TypeDeclarationSyntax part in type.Parts)
        {
            // A method counts where its own part is the client's: a partial type can have methods of its user's.
            foreach (MethodDeclarationSyntax method in _isGenerated(part) ? part.Members.OfType<MethodDeclarationSyntax>() : [])
            {
                if (IsPublic(method, part) && IsWord(method, type))
                {
                    yield return method.Identifier.ValueText;
                }
            }
        }

        if (type.Kind == TypeKind.Class && (IsClient(type) || type.Bases.Any(static each => WrittenNames.Of(each) == Registrations.Options)))
        {
            yield return type.Name;
        }
    }

    private bool IsStatus(WrittenProperty property) => WrittenNames.Of(property.Type) is { } name && _statuses.Contains(name);

    /// <summary>Whether this type has a status. Another of the same name need not.</summary>
    private bool IsCarrier(WrittenType type) => type.Properties.Exists(IsStatus) || type.HasBase(_carriers);

    /// <summary>For a client that does not know the attributes.</summary>
    private bool SaysByName(string property) => (!_knowsPayloads && NamesFallback.IsPayload(property)) || (!_knowsDetails && NamesFallback.IsDetail(property));

    private bool IsWord(MethodDeclarationSyntax method, WrittenType type)
        => method.ReturnType is not PredefinedTypeSyntax
            && ((type.Kind is TypeKind.Class or TypeKind.Interface && WrittenNames.Of(method.ReturnType) is { } name && (_calls.Contains(name) || (name == Registrations.Builder && IsExtension(method))))
                || (!IsCarrier(type) && WrittenNames.Mentions(method.ReturnType, _results)));

    private static bool IsExtension(MethodDeclarationSyntax method) => method.ParameterList.Parameters.FirstOrDefault()?.Modifiers.Any(SyntaxKind.ThisKeyword) == true;

    private static bool IsPublic(MethodDeclarationSyntax method, TypeDeclarationSyntax part)
        => method.ExplicitInterfaceSpecifier is null
            && !method.Modifiers.Any(SyntaxKind.OverrideKeyword)
            && (part is InterfaceDeclarationSyntax || method.Modifiers.Any(SyntaxKind.PublicKeyword));

    /// <summary>Whether a type is a whole client: it can be made over an <c>HttpClient</c>, and is disposed.</summary>
    private bool IsClient(WrittenType type)
        => _disposables.Contains(type.Name)
            && type.Parts.SelectMany(static part => part.Members.OfType<ConstructorDeclarationSyntax>().Select(static constructor => constructor.ParameterList).Append(part.ParameterList))
                .Any(static list => list?.Parameters.Any(static parameter => parameter.Type is { } given && WrittenNames.Mentions(given, s_http)) == true);

    private IEnumerable<string> NamesOf(Predicate<WrittenType> condition) => _types.FindAll(condition).Select(static type => type.Name);

    /// <summary>Some names, and those of all types that derive from one.</summary>
    private HashSet<string> Deriving(IEnumerable<string> names)
    {
        HashSet<string> all = new(names, StringComparer.Ordinal);
        List<WrittenType> open = _types.FindAll(static type => type.Bases.Any());
        while (open.RemoveAll(type => type.HasBase(all) && (all.Add(type.Name) || true)) > 0)
        {
        }

        return all;
    }

    /// <summary>Some names, and those of all types that one of these derives from.</summary>
    private HashSet<string> WithBases(HashSet<string> names)
    {
        HashSet<string> all = new(names, StringComparer.Ordinal);
        int count;
        do
        {
            count = all.Count;
            all.UnionWith(_types.Where(type => all.Contains(type.Name)).SelectMany(static type => type.Bases).Select(WrittenNames.Of).OfType<string>().ToList());
        }
        while (all.Count > count);

        return all;
    }

    private static HashSet<string> WithSuffix(params string[] attributes)
        => new(attributes.Concat(attributes.Select(static name => name.Substring(0, name.Length - nameof(Attribute).Length))), StringComparer.Ordinal);
}
