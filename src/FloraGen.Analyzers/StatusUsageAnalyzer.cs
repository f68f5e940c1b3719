using System.Collections.Immutable;
using FloraGen.Analyzers.Diagnostics;
using FloraGen.Analyzers.Rules;
using FloraGen.Analyzers.Rules.Clients;
using FloraGen.Analyzers.Rules.Comparisons;
using FloraGen.Analyzers.Rules.Failures;
using FloraGen.Analyzers.Rules.Lists;
using FloraGen.Analyzers.Rules.Requests;
using FloraGen.Analyzers.Rules.Switches;
using FloraGen.Analyzers.Rules.Texts;
using FloraGen.Analyzers.Symbols;
using FloraGen.Analyzers.Symbols.Words;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace FloraGen.Analyzers;

/// <summary>
/// Warns where code would miss that a response says failure. Wires the rules and nothing else: they share one analysis of each
/// body, and each value is spoken of once.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class StatusUsageAnalyzer : DiagnosticAnalyzer
{
    private readonly IStatusRecognition _recognition;
    private readonly WordMemory _memory = new();

    public StatusUsageAnalyzer()
        : this(new AttributeRecognition())
    {
    }

    internal StatusUsageAnalyzer(IStatusRecognition recognition) => _recognition = recognition;

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => UsageDiagnostics.All;

    /// <summary>In the order of their precedence where several would speak of one value.</summary>
    internal static IReadOnlyList<IUsageRule> Rules { get; } =
    [
        new UncheckedPayloadRule(),
        new EndlessPollingRule(),
        new UnhandledSwitchRule(),
        new OnlyCatchAllRule(),
        new UnhandledPlaceholderRule(),
        new SuccessOnlyRule(),
        new DiscardedResultRule(),
        new BlindTestRule(),
        new IncompleteLookupRule(),
        new DroppedReasonRule(),
        new SilencedPendingRule(),
        new ThrowingTextRule(),
        new FirstPageRule(),
        new SamePageRule(),
        new UnreadSequenceRule(),
        new SharedKeyRule(),
        new UndisposedStreamRule(),
        new SwallowedFailureRule(),
        new OutlivingTaskRule(),
        new DeadHandlerRule(),
        new ClientPerCallRule(),
        new WrittenSecretRule(),
        new RepeatedSequenceRule(),
        new RequestDataRule(),
        new MultipliedAttemptsRule(),
        new UncheckedResponseRule(),
    ];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private void Start(CompilationStartAnalysisContext context)
    {
        if (!_recognition.AppliesTo(context.Compilation))
        {
            return;
        }

        UsageSession session = new(new UsageModel(context.Compilation, context.Options.AnalyzerConfigOptionsProvider, _recognition, _memory));
        context.RegisterCodeBlockAction(session.Analyze);
        context.RegisterCompilationEndAction(session.ReportWrongOptions);
    }
}
