using System.Collections.Concurrent;
using FloraGen.Analyzers.Calls;
using FloraGen.Analyzers.Options;
using FloraGen.Analyzers.Symbols.Words;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace FloraGen.Analyzers.Symbols;

/// <summary>Which enums are statuses, which types carry them and which methods return them, in one compilation.</summary>
internal sealed class StatusCatalog
{
    private readonly IStatusRecognition _recognition;
    private readonly Compilation _compilation;
    private readonly WordMemory _memory;
    private readonly (string, string) _overlay;
    private readonly SymbolPatterns _failureMembers;
    private readonly SymbolPatterns _payloadMembers;
    private readonly ConcurrentDictionary<INamedTypeSymbol, StatusEnum?> _enums = new(DefinitionComparer.Instance);
    private readonly ConcurrentDictionary<INamedTypeSymbol, Carrier?> _carriers = new(DefinitionComparer.Instance);
    private readonly ConcurrentDictionary<ISymbol, bool> _dependents = new(DefinitionComparer.Instance);
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> _generated = new(DefinitionComparer.Instance);
    private readonly ConcurrentDictionary<IPropertySymbol, PropertyTraits> _properties = new(DefinitionComparer.Instance);
    private readonly ConcurrentDictionary<IPropertySymbol, bool> _secrets = new(DefinitionComparer.Instance);
    private readonly ConcurrentDictionary<IMethodSymbol, SourceCall?> _sources = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, CallTraits> _traits = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, ClientCall?> _calls = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _generatedMethods = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _foreign = new(SymbolEqualityComparer.Default);
    private readonly Lazy<StatusWords> _words;

    /// <summary>What works a result out, made once and not for each question.</summary>
    private readonly Func<INamedTypeSymbol, StatusEnum?> _createEnum;
    private readonly Func<INamedTypeSymbol, Carrier?> _createCarrier;
    private readonly Func<INamedTypeSymbol, bool> _isGenerated;
    private readonly Func<IMethodSymbol, SourceCall?> _createSource;
    private readonly Func<IMethodSymbol, ClientCall?> _createCall;
    private readonly Func<IPropertySymbol, bool> _isSecret;
    private readonly Func<IMethodSymbol, bool> _isGeneratedMethod;
    private readonly Func<IMethodSymbol, bool> _runsForeignCode;
    private readonly Func<IPropertySymbol, PropertyTraits> _createTraits;

    /// <param name="options">Say of members of enums that they are failures, or are not, whatever they carry; and of members of records that only a success has them, or every response.</param>
    public StatusCatalog(IStatusRecognition recognition, Compilation compilation, UsageOptions options, WordMemory memory)
    {
        _recognition = recognition;
        _compilation = compilation;
        _memory = memory;
        _overlay = options.Overlay;
        _failureMembers = options.FailureMembers;
        _payloadMembers = options.PayloadMembers;
        _words = new Lazy<StatusWords>(CollectWords);
        _createEnum = type => StatusEnum.Create(type, RoleOf);
        _createCarrier = CreateCarrier;
        _isGenerated = recognition.IsGenerated;
        _createSource = CreateSource;
        _createCall = method => ClientCalls.Of(method, this);
        _isSecret = property => IsGenerated(property.ContainingType) && SecretProperties.Include(property);
        _isGeneratedMethod = recognition.IsGenerated;
        _runsForeignCode = method => ForeignCode.IsRunBy(method, TraitsOf(method), this);
        _createTraits = CreateTraits;
    }

    /// <returns>Null when the type is no status. A nullable status is one.</returns>
    public StatusEnum? EnumOf(ITypeSymbol? type) => type?.TypeKind switch
    {
        TypeKind.Enum => _enums.GetOrAdd(((INamedTypeSymbol)type).OriginalDefinition, _createEnum),
        TypeKind.Struct when Unwrapped(type) is { TypeKind: TypeKind.Enum } named => _enums.GetOrAdd(named.OriginalDefinition, _createEnum),
        _ => null,
    };

    /// <returns>Null when the type carries no status, or is not generated.</returns>
    public Carrier? CarrierOf(ITypeSymbol? type)
        => type is { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface }
            && (type.TypeKind == TypeKind.Struct ? Unwrapped(type) : type as INamedTypeSymbol) is { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named
            ? _carriers.GetOrAdd(named.OriginalDefinition, _createCarrier)
            : null;

    /// <summary>Whether a property is the status of a record, or depends on that. A record counts once it has been asked for.</summary>
    public bool DependsOnStatus(IPropertySymbol property) => _dependents.ContainsKey(property.OriginalDefinition);

    public bool IsGenerated(INamedTypeSymbol? type) => type is not null && _generated.GetOrAdd(type.OriginalDefinition, _isGenerated);

    public bool IsGenerated(IMethodSymbol method) => IsGenerated(method.ContainingType) && _generatedMethods.GetOrAdd(method.OriginalDefinition, _isGeneratedMethod);

    public bool CanBeGenerated(TypeDeclarationSyntax part) => _recognition.CanBeGenerated(part);

    public PropertyTraits TraitsOf(IPropertySymbol property) => _properties.GetOrAdd(property.OriginalDefinition, _createTraits);

    /// <summary>Whether a property of a client's record is one that no log may have.</summary>
    public bool IsSecret(IPropertySymbol property) => _secrets.GetOrAdd(property.OriginalDefinition, _isSecret);

    /// <returns>Null when the method is none that returns something with a status.</returns>
    public SourceCall? SourceOf(IMethodSymbol method) => _sources.GetOrAdd(method.OriginalDefinition, _createSource);

    /// <returns>Null when a method, as it is called, is none of a client's that asks the API.</returns>
    public ClientCall? CallOf(IMethodSymbol method) => _calls.GetOrAdd(method, _createCall);

    /// <summary>Whether a method, as it is called, runs code that can write whatever others can write too.</summary>
    public bool RunsForeignCode(IMethodSymbol method) => _foreign.GetOrAdd(method, _runsForeignCode);

    public CallTraits TraitsOf(IMethodSymbol method) => _traits.GetOrAdd(method.OriginalDefinition, CallTraits.Of);

    /// <summary>The words without one of which a method cannot touch a status.</summary>
    public StatusWords Words => _words.Value;

    private StatusWords CollectWords()
    {
        StatusWords words = new();
        words.AddRange(_failureMembers.Names.Concat(_payloadMembers.Names));
        foreach (IAssemblySymbol assembly in _recognition.AssembliesOf(_compilation))
        {
            words.Add(WordsOf(assembly));
        }

        return words;
    }

    private StatusWords WordsOf(IAssemblySymbol assembly)
    {
        if (!SymbolEqualityComparer.Default.Equals(assembly, _compilation.Assembly))
        {
            return _memory.Of(assembly, [], _overlay, Collect);
        }

        return _recognition.FilesOf(_compilation, everyEnum: !_failureMembers.IsEmpty) switch
        {
            null => Collect(),
            [] => new StatusWords(),
            { } files => _memory.Of(files[0], files, _overlay, Collect),
        };

        StatusWords Collect() => ClientWords.In(assembly, this);
    }

    private PropertyTraits CreateTraits(IPropertySymbol property)
    {
        bool isGenerated = IsGenerated(property.ContainingType) && (property.GetMethod is not { } getter || _recognition.IsGenerated(getter.OriginalDefinition));
        bool isStored = isGenerated || StoredProperties.Include(property);
        return new PropertyTraits(isGenerated, isStored, RunsForeignCode: !isStored && !FrameworkCode.Declares(property));
    }

    private StatusRole RoleOf(IFieldSymbol member)
        => _failureMembers.Include(member) ? StatusRole.Failure
            : _recognition.RoleOf(member) is var role && role == StatusRole.Failure && _failureMembers.Exclude(member) ? StatusRole.None
            : role;

    private Carrier? CreateCarrier(INamedTypeSymbol type)
    {
        List<IPropertySymbol> properties = [.. PropertiesOf(type)];
        List<IPropertySymbol> statuses = [.. properties.Where(property => EnumOf(property.Type) is not null && IsGenerated(property.ContainingType))];
        if (statuses.Count == 0)
        {
            return null;
        }

        // With several, the one that decides what is available.
        IPropertySymbol status = statuses.FirstOrDefault(candidate => properties.Any(property => AvailableUnder(property, EnumOf(candidate.Type)!) is not null)) ?? statuses[0];
        Carrier carrier = new(type, status, EnumOf(status.Type)!);
        foreach (IPropertySymbol property in properties)
        {
            if (IsPayload(property, carrier.Status, out StatusSet available))
            {
                carrier.AddPayload(property, available);
            }
            else if (FloraGenAttributes.Has(property, FloraGenAttributes.FailureDetail) || NamesFallback.IsDetail(property))
            {
                carrier.AddDetail(property);
            }
            else if (FloraGenAttributes.Has(property, FloraGenAttributes.FailureGuard))
            {
                carrier.AddGuard(property);
            }
        }

        foreach (ISymbol member in carrier.Members)
        {
            _ = _dependents.TryAdd(member.OriginalDefinition, true);
        }

        return carrier;
    }

    private bool IsPayload(IPropertySymbol property, StatusEnum status, out StatusSet available)
    {
        StatusSet? declared = AvailableUnder(property, status);
        available = declared ?? status.Success;
        return !_payloadMembers.Exclude(property)
            && (declared is not null || _payloadMembers.Include(property) || (IsGenerated(property.ContainingType) && NamesFallback.IsPayload(property)));
    }

    /// <summary>The values of <c>[AvailableWhen]</c>; null without it, or when it speaks of another enum.</summary>
    private static StatusSet? AvailableUnder(IPropertySymbol property, StatusEnum status)
    {
        if (FloraGenAttributes.Find(property, FloraGenAttributes.AvailableWhen) is not { ConstructorArguments: [{ Kind: TypedConstantKind.Array } values] })
        {
            return null;
        }

        List<TypedConstant> own = [.. values.Values.Where(value => SymbolEqualityComparer.Default.Equals(value.Type, status.Type))];
        return own.Count == 0 ? null : own.Aggregate(StatusSet.None, (set, value) => set | status.Of(value.Value));
    }

    private static IEnumerable<IPropertySymbol> PropertiesOf(INamedTypeSymbol type)
    {
        IEnumerable<INamedTypeSymbol> types = type.TypeKind == TypeKind.Interface ? type.AllInterfaces.Prepend(type) : WithBases(type);
        return types.SelectMany(static part => part.GetMembers().OfType<IPropertySymbol>()).Where(static property => !property.IsStatic && !property.IsIndexer);
    }

    private static IEnumerable<INamedTypeSymbol> WithBases(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? part = type; part is { SpecialType: SpecialType.None }; part = part.BaseType)
        {
            yield return part;
        }
    }

    private SourceCall? CreateSource(IMethodSymbol method)
    {
        // The cheap questions first: the others bind what the method says of its types.
        if (method.MethodKind is not (MethodKind.Ordinary or MethodKind.ReducedExtension)
            || method.DeclaredAccessibility != Accessibility.Public
            || !IsGenerated(method)
            || CarrierOf(method.ContainingType) is not null
            || method.ReturnsVoid
            || FloraGenAttributes.EnsureSuccess(method))
        {
            return null;
        }

        bool isTask = TaskShape.ResultOf(method.ReturnType) is not null;
        ITypeSymbol result = TaskShape.ResultOf(method.ReturnType) ?? method.ReturnType;
        if (CarrierOf(result) is { } carrier)
        {
            return new SourceCall(SourceShape.Carrier, carrier, isTask, result.NullableAnnotation == NullableAnnotation.Annotated);
        }

        if (ItemsOf(result) is { } item)
        {
            return new SourceCall(SourceShape.Items, item, isTask, false);
        }

        return result is INamedTypeSymbol named && IsGenerated(named) && HoldsStatus(named)
            ? new SourceCall(SourceShape.Response, named.TypeArguments.Select(CarrierOf).FirstOrDefault(static wrapped => wrapped is not null), isTask, false)
            : null;
    }

    /// <summary>Whether a type is a response without a status of its own, a member of which has one.</summary>
    public bool HoldsStatus(ITypeSymbol? type) => type is INamedTypeSymbol named && IsGenerated(named) && HoldsStatus(named);

    /// <summary>Whether a member of a type carries a status, or consists of what does.</summary>
    private bool HoldsStatus(INamedTypeSymbol type)
        => type.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface
            && PropertiesOf(type).Any(property => CarrierOf(property.Type) is not null || ItemsOf(property.Type) is not null);

    /// <summary>What a sequence consists of, when that carries a status.</summary>
    public Carrier? ItemsOf(ITypeSymbol? type)
        => type is IArrayTypeSymbol array ? CarrierOf(array.ElementType)
            : type is INamedTypeSymbol { SpecialType: not SpecialType.System_String } named
                ? named.AllInterfaces.Prepend(named)
                    .Where(static candidate => candidate is { TypeArguments.Length: 1, Name: "IEnumerable" or "IAsyncEnumerable" })
                    .Select(candidate => CarrierOf(candidate.TypeArguments[0]))
                    .FirstOrDefault(static item => item is not null)
            : null;

    private static INamedTypeSymbol? Unwrapped(ITypeSymbol? type)
        => type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0] as INamedTypeSymbol
            : type as INamedTypeSymbol;
}
