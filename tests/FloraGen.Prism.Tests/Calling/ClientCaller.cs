using System.Reflection;
using System.Text.Json.Nodes;
using FloraGen.Emission.Planning;
using FloraGen.Emission.Planning.Operations;
using FloraGen.Model.Operations;
using FloraGen.Prism.Tests.Documents;

namespace FloraGen.Prism.Tests.Calling;

/// <summary>Calls operations of a generated client over Prism.</summary>
internal sealed class ClientCaller : IDisposable
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(30);

    private readonly TestedDocument _document;
    private readonly ValueReader _values;
    private readonly RecordingHandler _handler;
    private readonly HttpClient _http;
    private readonly object _client;

    public ClientCaller(TestedDocument document, Uri server)
    {
        _document = document;
        _values = new ValueReader(document);
        _handler = new RecordingHandler(server);
        _http = new HttpClient(_handler);
        _client = Activator.CreateInstance(document.Type("SpecClient"), _http, Options(server))!;
    }

    /// <param name="operation">What to call.</param>
    /// <param name="arguments">What to call it with.</param>
    /// <param name="seed">Asks for a response made from the schema; null for the document's example.</param>
    public async Task<CallResult> CallAsync(TestedOperation operation, CallArguments arguments, string? seed = null)
    {
        _handler.Last = null;
        _handler.Seed = seed;
        using CancellationTokenSource limit = new(s_limit);
        try
        {
            object owner = _client.GetType().GetProperty(operation.Resource.Property)!.GetValue(_client)!;
            object raw = operation.Plan.IsStream ? owner : owner.GetType().GetProperty("WithRawResponse")!.GetValue(owner)!;
            MethodInfo method = raw.GetType().GetMethod(operation.Plan.MethodName)!;
            object? result = method.Invoke(raw, BindingFlags.DoNotWrapExceptions, null, [.. method.GetParameters().Select(parameter => Argument(parameter, operation.Plan, arguments, limit.Token))], null);
            string? response = await RespondAsync(operation.Plan, result!, limit.Token);
            return new CallResult(_handler.Last, response, null);
        }
        catch (Exception exception)
        {
            return new CallResult(_handler.Last, null, exception);
        }
    }

    public void Dispose()
    {
        (_client as IDisposable)?.Dispose();
        _http.Dispose();
    }

    private static async Task<string?> RespondAsync(OperationPlan plan, object result, CancellationToken cancellationToken)
    {
        if (plan.IsStream)
        {
            Type item = result.GetType().GetInterfaces().First(static type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>)).GetGenericArguments()[0];
            await (Task)typeof(ClientCaller).GetMethod(nameof(DrainAsync), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(item).Invoke(null, [result, cancellationToken])!;
            return null;
        }

        Task task = (Task)result;
        await task;
        object response = task.GetType().GetProperty("Result")!.GetValue(task)!;
        if (response.GetType().GetProperty("Value") is not { } property)
        {
            return null;
        }

        object? value = property.GetValue(response);
        if (plan.ResponseKind == ApiResponseKind.Binary)
        {
            using Stream? stream = (Stream?)value;
            await (stream?.CopyToAsync(Stream.Null, cancellationToken) ?? Task.CompletedTask);
            return null;
        }

        return plan.ResponseKind == ApiResponseKind.Json ? ValueReader.Write(value, property.PropertyType) : null;
    }

    private static async Task DrainAsync<T>(IAsyncEnumerable<T> items, CancellationToken cancellationToken)
    {
        await foreach (T item in items.WithCancellation(cancellationToken))
        {
            _ = item;
        }
    }

    private object Options(Uri server)
    {
        object options = Activator.CreateInstance(_document.Type(_document.Client.OptionsName))!;
        Set("BaseUrl", server);
        Set("MaxRetries", 0);
        foreach (OptionPlan option in _document.Client.OwnOptions.Where(static option => option.Name is not ("ClientId" or "ClientSecret" or "TokenUrl" or "Scopes") && option.Summary != "A part of the server's URL."))
        {
            Set(option.Name, "secret");
        }

        return options;

        void Set(string name, object value) => options.GetType().GetProperty(name)!.SetValue(options, value);
    }

    private object? Argument(ParameterInfo parameter, OperationPlan plan, CallArguments arguments, CancellationToken cancellationToken) => parameter.Name switch
    {
        "options" => null,
        "cancellationToken" => cancellationToken,
        "body" when plan.Body is not null => arguments.HasBody ? _values.Read(arguments.Body, parameter.ParameterType) : null,
        "query" when plan.Query is not null => Query(plan.Query, arguments),
        _ => _values.Read(ValueOf(plan.Arguments.First(part => part.Argument!.TrimStart('@') == parameter.Name).Parameter!, arguments), parameter.ParameterType),
    };

    private static JsonNode? ValueOf(ParameterPlan plan, CallArguments arguments)
        => arguments.Parameters.FirstOrDefault(given => IsOf(given.Parameter, plan)).Value;

    private static bool IsOf(DocumentParameter parameter, ParameterPlan plan)
        => ArgumentMaker.Key(parameter.Location, parameter.Name) == ArgumentMaker.Key(plan.Location.ToString().ToLowerInvariant(), plan.WireName);

    private object? Query(QueryPlan plan, CallArguments arguments)
    {
        ParameterPlan[] given = [.. _document.Parameters[plan.TypeName].Parameters.Where(parameter => arguments.Parameters.Any(item => IsOf(item.Parameter, parameter)))];
        if (given.Length == 0 && !plan.IsRequired)
        {
            return null;
        }

        object query = Activator.CreateInstance(_document.Type(plan.TypeName))!;
        foreach (ParameterPlan parameter in given)
        {
            _values.Set(query, parameter.Name, ValueOf(parameter, arguments));
        }

        return query;
    }
}
